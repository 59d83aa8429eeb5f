package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.LostSession;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestProducts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody types, the session ends, and nothing that was typed is lost: it is there again after logging in, for them alone. */
class LostSessionJourneyIT extends PortalIT {

    private static final String PRODUCT = "/partner/product.xhtml";
    private static final String TALK = "/partner/talk.xhtml";
    private static final String ASKED = "언제 심사가 끝납니까?";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String email = "lost-" + UUID.randomUUID() + "@ansim.example";
    private final String password = UUID.randomUUID().toString();
    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
    }

    @Test
    void a_product_is_typed_once_though_the_session_ends_before_it_is_added() {
        Page page = owner(Screen.DESK, email);
        page.navigate(uri(PRODUCT).toString());
        TestProducts.toy(page, "DR-100");
        page.locator("[id='f:claims'] .ui-chkbox-box").first().click();
        page.locator("[id='f:add-model']").click();
        page.locator("[id='f:model-list:1:model']").fill("DR-200");
        LostSession.end(page);
        page.locator("[id='f:keep']").click();
        assertThat(page.locator(".note")).containsText("연결이 끊겨 로그아웃되었습니다");
        journeys.picture(page, "log-in-after-idle");
        assertAccessible(page);
        Staff.typePassword(page, email, password);
        page.waitForURL("**" + PRODUCT);

        assertThat(kept(page)).containsText("입력하던 내용을 되살렸습니다");
        assertThat(page.locator("[id='f:model-list:1:model']")).hasValue("DR-200");
        assertThat(page.locator("[id='f:category_label']")).hasText("완구");
        assertThat(page.locator("[id='f:barcodes']")).hasValue("8801234567893");
        assertThat(page.locator("[id='f:claims'] .ui-chkbox-box.ui-state-active"))
                .hasCount(1);
        assertThat(page.locator("[id='f:origin'] .ui-radiobutton-box.ui-state-active"))
                .hasCount(1);
        assertThat(page.locator("[data-paper='kc-certificate']")).isVisible();
        journeys.picture(page, "product-kept");
        assertAccessible(page);
        page.locator("[id='f:keep']").click();
        page.waitForURL("**/partner/product.xhtml?code=*");
        assertThat(page.locator("[id='f:name']")).hasValue("다람 블록 DR-100");
        assertThat(page.locator("[id='f:model-list:1:model']")).hasValue("DR-200");
        assertThat(page.locator("[id='f:claims'] input:checked")).hasCount(1);
        page.navigate(uri(PRODUCT).toString());
        assertThat(page.locator("[id='f:itemCode']")).hasValue("");
        assertThat(kept(page)).hasCount(0);
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        Page page = owner(Screen.DESK, email);
        String code = TestProducts.added(page, uri(PRODUCT).toString(), "DR-100");
        page.locator("[id='f:name']").fill("내가 고친 이름");
        page.locator("[id='f:brand']").fill("다람");
        Page other = page.context().newPage();
        other.navigate(uri(PRODUCT + "?code=" + code).toString());
        other.locator("[id='f:name']").fill("다른 창에서 고친 이름");
        other.locator("[id='f:keep']").click();
        assertThat(other.locator("h1")).hasText("다른 창에서 고친 이름");

        LostSession.during(page, () -> page.locator("[id='f:keep']").click());
        assertThat(kept(page)).isVisible();
        assertThat(page.locator("[id='f:brand']")).hasValue("다람");
        assertThat(page.locator("[id='f:name']")).hasValue("다른 창에서 고친 이름");
    }

    @Test
    void words_come_back_to_the_page_with_its_query_and_can_be_dropped() {
        Page page = owner(Screen.PHONE, email);
        String code = TestProducts.added(page, uri(PRODUCT).toString(), "DR-100");
        String product = TALK + "?product=" + id(code);
        page.navigate(uri(TALK).toString());
        page.locator("#words").fill("회사에 대한 말");
        page.navigate(uri(product).toString());
        assertThat(page.locator("#words")).hasValue("");
        page.locator("#words").fill(ASKED);
        LostSession.end(page);
        page.locator("#send").click();
        assertThat(page.locator(".note")).containsText("오래 쓰지 않았거나");
        Staff.typePassword(page, email, password);
        page.waitForURL("**" + product);
        assertThat(page.locator("#words")).hasValue(ASKED);
        assertThat(kept(page)).isVisible();
        journeys.picture(page, "talk-kept-phone");
        assertAccessible(page);
        kept(page).locator("button").click();
        assertThat(page.locator("#words")).hasValue("");
        assertThat(kept(page)).hasCount(0);
        page.reload();
        assertThat(page.locator("#words")).hasValue("");

        page.locator("#words").fill(ASKED);
        page.locator("#send").click();
        assertThat(page.locator(".said-words")).hasText(ASKED);
        assertThat(page.locator("#words")).hasValue("");
        assertThat(kept(page)).hasCount(0);
    }

    @Test
    void a_reviewer_who_answers_loses_no_words_either() {
        Page partner = owner(Screen.DESK, email);
        partner.navigate(uri(TALK).toString());
        partner.locator("#words").fill(ASKED);
        partner.locator("#send").click();
        partner.waitForURL("**/talk.xhtml?company=*");
        String id = partner.url().substring(partner.url().indexOf("company="));
        Page reviewer = staff.open("QA_REVIEWER", Screen.DESK, "/review/talk.xhtml?" + id);
        reviewer.locator("#words").fill("내부 메모");
        LostSession.during(reviewer, () -> reviewer.locator("#note").click());
        assertThat(reviewer.locator("#words")).hasValue("내부 메모");
        reviewer.locator("#note").click();
        assertThat(reviewer.locator(".is-note .said-words")).hasText("내부 메모");
    }

    @Test
    void nobody_else_finds_what_was_typed_and_logging_out_takes_it_along() {
        String others = "other-" + UUID.randomUUID() + "@ansim.example";
        owner(Screen.DESK, others);
        Page page = owner(Screen.DESK, email);
        page.navigate(uri(TALK).toString());
        page.locator("#words").fill(ASKED);
        assertThat(typed(page)).isEqualTo(1);
        LostSession.end(page);
        page.locator("#send").click();
        Staff.typePassword(page, others, password);
        page.waitForURL("**" + TALK);
        assertThat(page.locator("#words")).hasValue("");
        assertThat(typed(page)).isZero();

        page.locator("#words").fill("다른 사람의 말");
        assertThat(typed(page)).isEqualTo(1);
        page.locator(".me__open").click();
        page.locator("[id='leave:out']").click();
        page.waitForURL("**/login.xhtml*");
        assertThat(typed(page)).isZero();
        assertThat(page.locator(".note")).hasCount(0);
    }

    @Test
    void logging_out_takes_it_along_from_a_tab_that_stands_at_the_log_in_page() {
        Page page = owner(Screen.DESK, email);
        page.navigate(uri(TALK).toString());
        page.locator("#words").fill(ASKED);
        LostSession.end(page);
        page.locator("#send").click();
        assertThat(page.locator(".note")).isVisible();
        assertThat(typed(page)).isEqualTo(1);
        Page other = page.context().newPage();
        other.navigate(uri("/start.xhtml").toString());
        Staff.typePassword(other, email, password);
        other.waitForURL("**/start.xhtml");
        assertThat(typed(page)).isEqualTo(1);
        other.locator(".me__open").click();
        other.locator("[id='leave:out']").click();
        other.waitForURL("**/login.xhtml*");
        page.waitForFunction("!Object.keys(sessionStorage).some(key => key.startsWith('ansim.kept:'))");
    }

    @Test
    void a_row_that_was_taken_away_puts_no_other_in_its_place() {
        Page page = owner(Screen.DESK, email);
        page.navigate(uri(PRODUCT).toString());
        TestProducts.toy(page, "DR-100");
        for (int row = 1; row <= 2; row++) {
            page.locator("[id='f:add-model']").click();
            page.locator("[id='f:model-list:" + row + ":model']").fill("DR-" + row);
        }
        page.locator("[id='f:keep']").click();
        page.waitForURL("**/partner/product.xhtml?code=*");
        page.locator("[id='f:model-list:1:remove']").click();
        assertThat(page.locator("[id='f:model-list:2:model']")).hasCount(0);
        assertThat(page.locator("[id='f:model-list:1:model']")).hasValue("DR-2");
        page.reload();
        assertThat(page.locator("[id='f:model-list:1:model']")).hasValue("DR-1");
        assertThat(page.locator("[id='f:model-list:2:model']")).hasValue("DR-2");
    }

    @Test
    void whoever_comes_for_the_first_time_is_told_of_no_end() {
        Page page = journeys.open(Screen.DESK);
        page.navigate(uri(TALK).toString());
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml\\?to=.*"));
        assertThat(page.locator(".note")).hasCount(0);
    }

    @Test
    void a_page_that_has_run_out_leads_back_to_itself_and_to_what_was_typed() {
        Page page = owner(Screen.DESK, email);
        page.navigate(uri(TALK + "?company=x").toString());
        page.locator("#words").fill(ASKED);
        page.evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(field => { field.value = '1:1'; })");
        page.locator("#send").click();
        page.locator(".entry__links a").first().click();
        page.waitForURL("**/partner/talk.xhtml?company=x");
        assertThat(page.locator("#words")).hasValue(ASKED);
    }

    private static String id(String product) {
        return Rows.one("SELECT LOWER(HEX(id)) FROM partner_product WHERE code = ?", product)
                .orElseThrow()
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    private static Locator kept(Page page) {
        return page.locator(".note.kept");
    }

    private static int typed(Page page) {
        return (int) page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('ansim.kept:')).length");
    }

    /** The owner of a new company, who can log in again. */
    private Page owner(Screen screen, String address) {
        String number = TestCompanies.unusedNumber();
        Page office = staff.open("ADMINISTRATOR", Screen.DESK, "/partner/companies.xhtml");
        TestCompanies.register(office, "(주)다람 " + number, number, address);
        return companies.settled(journeys.open(screen), address, password);
    }
}
