package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.util.UUID;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestApplications;
import kr.ansim.web.support.TestCompanies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody of a company signs up and fills in the application step by step. */
class CompanyApplicationJourneyIT extends PortalIT {

    private static final String JOIN = "/partner/join.xhtml";
    private static final String APPLICATION = "/partner/application.xhtml";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private TestCompanies companies;

    @BeforeEach
    void begin() {
        companies = new TestCompanies(journeys, new Staff(journeys, uri("/")), uri("/"));
    }

    @Test
    void a_company_signs_up_fills_in_its_application_and_sees_which_papers_it_needs() {
        String number = TestCompanies.unusedNumber();
        Page page = newcomer(Screen.DESK);
        page.navigate(uri(APPLICATION).toString());
        assertThat(page.locator("h2#step-head")).hasText("회사");
        assertAccessible(page);
        TestApplications.describe(page, number, "(주)첫걸음 " + number);
        assertThat(page.locator("h2#step-head")).hasText("대표자와 담당자");
        assertAccessible(page);

        TestApplications.name(page, "representatives:0", "김하은", "", "");
        page.locator("[id='f:add-representatives']").click();
        TestApplications.name(page, "representatives:1", "이도윤", "", "");
        TestApplications.name(page, "contacts:0", "박서준", "010-1111-2222", "park@company.example");
        page.locator("[id='f:keep']").click();
        assertThat(page.locator("h2#step-head")).hasText("정산 계좌");

        TestApplications.settle(page);
        assertThat(page.locator("h2#step-head")).hasText("판매 계획");
        TestApplications.choose(page);
        assertThat(page.locator("h2#step-head")).hasText("필요한 서류");
        assertThat(page.locator(".paper").getByText("사업자등록증")).isVisible();
        assertThat(page.locator(".paper").getByText("채권포기 확약서")).isVisible();
        assertThat(page.locator(".paper:has-text('채권포기 확약서')")).containsText("공동 대표");
        assertThat(page.locator(".steps__one.is-done")).hasCount(4);
        journeys.picture(page, "application-papers");
        assertAccessible(page);
    }

    @Test
    void whoever_comes_back_goes_on_at_the_first_step_that_is_not_done() {
        String number = TestCompanies.unusedNumber();
        Page page = newcomer(Screen.PHONE);
        page.navigate(uri(APPLICATION).toString());
        TestApplications.describe(page, number, "(주)다시 " + number);
        assertThat(page.locator("h2#step-head")).hasText("대표자와 담당자");
        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate(uri("/login.xhtml").toString());
        Staff.typePassword(page, lastEmail, lastPassword);
        page.waitForURL("**/start.xhtml");
        page.navigate(uri(APPLICATION).toString());
        assertThat(page.locator("h2#step-head")).hasText("대표자와 담당자");
        page.locator(".steps a").first().click();
        assertThat(page.locator("[id='f:name']")).hasValue("(주)다시 " + number);
        assertThat(page.locator("[id='f:address']")).hasValue("서울특별시 강남구 테헤란로 1");
        assertAccessible(page);
    }

    @Test
    void what_was_typed_and_not_kept_is_there_again_after_the_session_is_lost() {
        String number = TestCompanies.unusedNumber();
        Page page = newcomer(Screen.PHONE);
        page.navigate(uri("/partner/suspension.xhtml").toString());
        assertThat(page.locator("main")).containsText("거래 정지가 없습니다");
        page.navigate(uri(APPLICATION).toString());
        TestApplications.describe(page, number, "(주)되찾음 " + number);
        assertThat(page.locator("h2#step-head")).hasText("대표자와 담당자");
        TestApplications.name(page, "representatives:0", "김하은", "", "");
        page.locator("[id='f:add-representatives']").click();
        TestApplications.name(page, "representatives:1", "이도윤", "", "");
        // where somebody pauses, what came before is kept by itself
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("park%40company.example"),
                () -> TestApplications.name(page, "contacts:0", "박서준", "010-1111-2222", "park@company.example"));

        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate(uri("/login.xhtml").toString());
        Staff.typePassword(page, lastEmail, lastPassword);
        page.waitForURL("**/start.xhtml");
        page.navigate(uri(APPLICATION).toString());
        assertThat(page.locator("[id='f:representatives:1:name']")).hasValue("이도윤");
        assertThat(page.locator("[id='f:contacts:0:email']")).hasValue("park@company.example");
        assertThat(page.locator("[id='f'] .note")).containsText("되살렸습니다");
        assertAccessible(page);
        page.locator("[id='f:keep']").click();
        assertThat(page.locator("h2#step-head")).hasText("정산 계좌");
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM partner_draft d JOIN partner_member m"
                                + " ON m.account_id = d.account_id JOIN partner_company c ON c.id = m.company_id"
                                + " WHERE c.registration_number = ?",
                        number))
                .hasValue("0");
    }

    @Test
    void a_wrong_number_is_told_at_its_field_and_nothing_typed_is_lost() {
        Page page = newcomer(Screen.DESK.english());
        page.navigate(uri(APPLICATION).toString());
        TestApplications.describe(page, "123-45-67890", "Wrong Inc.");
        assertThat(page.locator(".field:has([id='f:registrationNumber']) .ui-message-error"))
                .containsText("ten digits");
        assertThat(page.locator("[id='f:name']")).hasValue("Wrong Inc.");
        assertThat(page.locator("[id='f:address']")).hasValue("서울특별시 강남구 테헤란로 1");
    }

    @Test
    void a_number_in_a_draft_keeps_nobody_from_applying_with_it() {
        String number = TestCompanies.unusedNumber();
        Page first = newcomer(Screen.DESK);
        first.navigate(uri(APPLICATION).toString());
        TestApplications.describe(first, number, "(주)먼저 " + number);
        assertThat(first.locator("h2#step-head")).hasText("대표자와 담당자");
        Page second = newcomer(Screen.DESK);
        second.navigate(uri(APPLICATION).toString());
        TestApplications.describe(second, number, "(주)나중 " + number);
        assertThat(second.locator("h2#step-head")).hasText("대표자와 담당자");
        assertThat(Rows.one("SELECT COUNT(held_number) FROM partner_company WHERE registration_number = ?", number))
                .hasValue("0");
    }

    @Test
    void what_was_typed_last_stays_when_something_else_is_pressed_or_the_page_is_left() {
        String number = TestCompanies.unusedNumber();
        Page page = newcomer(Screen.DESK);
        page.navigate(uri(APPLICATION).toString());
        TestApplications.describe(page, number, "(주)급한 " + number);
        assertThat(page.locator("h2#step-head")).hasText("대표자와 담당자");
        // before, nobody keeps what is typed
        page.waitForLoadState();
        page.locator("[id='f:contacts:0:name']").fill("박서준");
        page.locator("[id='f:add-representatives']").click();
        assertThat(page.locator("[id='f:representatives:1:name']")).isVisible();
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.locator("[id='f:contacts:0:name']")).hasValue("박서준");

        page.locator(".steps a").first().click();
        assertThat(page.locator("[id='f:address']")).isVisible();
        page.waitForLoadState();
        String step = page.url();
        page.locator("[id='f:address']").fill("부산광역시 해운대구 센텀로 1");
        page.navigate(uri("/start.xhtml").toString());
        page.navigate(step);
        assertThat(page.locator("[id='f:address']")).hasValue("부산광역시 해운대구 센텀로 1");
        assertAccessible(page);
    }

    @Test
    void who_has_an_account_is_told_by_mail_and_nobody_else_learns_of_it() {
        newcomer(Screen.DESK);
        String known = lastEmail;
        Page page = journeys.open(Screen.DESK);
        signUp(page, known, "다른 사람");
        assertThat(page.locator(".note")).containsText("메일을 보냈습니다");
        assertThat(Rows.one("SELECT COUNT(*) FROM identity_account WHERE email = ?", known))
                .hasValue("1");
        assertThat(Outside.linkTo(known, "/login.xhtml")).isNotEmpty();
    }

    private String lastEmail = "";
    private String lastPassword = "";

    private Page newcomer(Screen screen) {
        lastEmail = "apply-" + UUID.randomUUID() + "@company.example";
        lastPassword = UUID.randomUUID().toString();
        Page page = journeys.open(screen);
        signUp(page, lastEmail, "김하은");
        assertThat(page.locator(".note")).isVisible();
        return companies.settled(page, lastEmail, lastPassword);
    }

    private void signUp(Page page, String email, String name) {
        page.navigate(uri(JOIN).toString());
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:send']").click();
    }
}
