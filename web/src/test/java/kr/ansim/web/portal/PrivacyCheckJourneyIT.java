package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.LostSession;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A company's yearly privacy check, from the day on which it opens until it is done; and another company that looks. */
class PrivacyCheckJourneyIT extends PortalIT {

    private static final String PATH = "/partner/privacy.xhtml";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String number = TestCompanies.unusedNumber();
    private final String name = "(주)점검 " + number;
    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
    }

    @Test
    void a_company_answers_mends_what_is_found_and_a_reviewer_concludes_and_no_other_company_sees_it() {
        journeys.expect("404");
        Page owner = companies.owner(Screen.DESK, name, number);
        owner.navigate(uri(PATH).toString());
        assertThat(owner.locator(".empty")).containsText("지금 할 점검이 없습니다");
        assertAccessible(owner);
        String check = opened();

        owner.navigate(uri(PATH).toString());
        assertThat(owner.locator(".page-head .chip")).containsText("작성 중");
        assertAccessible(owner);
        journeys.picture(owner, "privacy-question");
        owner.locator("[id='f:words']").fill("아직 고르지 않았습니다.");
        owner.locator("[id='f:go-on']").click();
        assertThat(owner.locator(".ui-messages-error")).containsText("마치지 않은 질문이 1개");
        assertThat(owner.locator("[id='f:words']")).hasValue("아직 고르지 않았습니다.");
        choose(owner, "YES");
        owner.navigate(uri(PATH + "?q=1").toString());
        assertThat(owner.locator("input[value='YES']")).isChecked();
        answerAll(owner);
        owner.locator("[id='f:hand-in']").click();
        assertThat(owner.locator(".ui-messages-error")).containsText("마치지 않은 질문이 1개");
        assertAccessible(owner);
        owner.navigate(uri(PATH + "?q=12").toString());
        owner.locator("[id='f:words']").fill("한 건이 있었고 신고했습니다.");
        LostSession.during(owner, () -> owner.locator("[id='f:go-on']").click());
        assertThat(owner.locator("[id='f:words']")).hasValue("한 건이 있었고 신고했습니다.");
        owner.locator("[id='f:go-on']").click();
        owner.locator("[id='f:hand-in']").click();
        assertThat(owner.locator(".note")).containsText("심사자가 보고 있습니다");
        assertAccessible(owner);

        Page reviewer = staff.open("QA_REVIEWER", Screen.DESK, "/review/privacy.xhtml?q=" + number);
        assertThat(reviewer.locator("#list .row-link")).hasText(name);
        assertAccessible(reviewer);
        journeys.picture(reviewer, "privacy-list");
        reviewer.locator("#list .row-link").click();
        assertThat(reviewer.locator("section:has(#answers-head)")).containsText("지적 대상");
        assertAccessible(reviewer);
        reviewer.locator("#write").click();
        assertThat(reviewer.locator("#f .ui-message-error").first()).isVisible();
        reviewer.locator("#words").fill("유출 신고서를 올려 주세요.");
        reviewer.locator("#write").click();
        assertThat(reviewer.locator("section:has(#findings-head)")).containsText("유출 신고서");
        reviewer.locator("#conclude").click();
        assertThat(reviewer.locator(".ui-messages-error")).containsText("닫히지 않은 지적이 1건");
        assertAccessible(reviewer);
        journeys.picture(reviewer, "privacy-check");

        owner.navigate(uri(PATH).toString());
        assertThat(owner.locator(".page-head .chip")).containsText("지적 있음");
        owner.locator("section:has(#findings-head) a.pill").click();
        assertAccessible(owner);
        upload(owner, "신고서.pdf");
        owner.locator("[id='a:words']").fill("신고서를 올립니다.");
        owner.locator("[id='a:answer']").click();
        assertThat(owner.locator("section:has(#findings-head)")).containsText("답함");
        assertThat(owner.locator("section:has(#findings-head)")).containsText("신고서.pdf");

        reviewer.reload();
        reviewer.locator("button:has-text('지적 닫기')").click();
        assertThat(reviewer.locator("section:has(#findings-head)")).containsText("닫힘");
        reviewer.locator("#conclude").click();
        assertThat(reviewer.locator("#f .ui-message-error").first()).containsText("왜 지적하지 않는지");
        reviewer.locator("#words").fill("신고서로 확인했습니다.");
        reviewer.locator("#conclude").click();
        assertThat(reviewer.locator("main")).containsText("까지 유효합니다");
        owner.reload();
        assertThat(owner.locator(".page-head .chip")).containsText("마침");
        assertAccessible(owner);

        String other = TestCompanies.unusedNumber();
        Page stranger = companies.owner(Screen.DESK, "(주)남 " + other, other);
        for (String id : new String[] {check, UUID.randomUUID().toString()}) {
            stranger.navigate(uri(PATH + "?id=" + id).toString());
            assertThat(stranger.locator("h1")).hasText("찾는 화면이 없습니다");
        }
        assertThat(stranger.context()
                        .request()
                        .get(uri("/review/privacy-check.xhtml?id=" + check).toString())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_deadline_that_is_over_is_red_for_both_sides() {
        Page owner = companies.owner(Screen.PHONE, name, number);
        String check = opened();
        Rows.change(
                "UPDATE partner_privacy_check SET deadline = ? WHERE LOWER(HEX(id)) = ?",
                LocalDate.now().minusDays(3).toString(),
                check.replace("-", ""));
        owner.navigate(uri(PATH).toString());
        assertThat(owner.locator(".note.is-bad")).containsText("기한이 지났습니다");
        assertAccessible(owner);
        journeys.picture(owner, "privacy-late");
        Page reviewer = staff.open("QA_REVIEWER", Screen.DESK, "/review/privacy.xhtml?show=late&q=" + number);
        assertThat(reviewer.locator("#list .chip")).containsText("기한 지남");
    }

    @Test
    void staff_make_the_next_version_of_the_questionnaire_and_take_it_back() {
        Page office = staff.open("QA_REVIEWER", Screen.DESK, "/review/privacy-questions.xhtml");
        assertThat(office.locator("[id='versions']")).containsText("시행 중");
        assertAccessible(office);
        int before = office.locator("fieldset.person").count();
        office.locator("#add").click();
        assertThat(office.locator("fieldset.person")).hasCount(before + 1);
        office.locator("#validFrom").fill(LocalDate.now().plusDays(9).toString());
        office.locator("#write").click();
        assertThat(office.locator("#f .ui-messages-error")).containsText("질문 " + (before + 1));
        String last = "questions\\:" + before + "\\:";
        office.locator("#" + last + "korean").fill("새 질문입니까?");
        office.locator("#" + last + "english").fill("Is it new?");
        office.locator("#" + last + "source").fill("내부 기준");
        office.locator("#write").click();
        assertThat(office.locator("[id='versions'] tbody tr").first()).containsText("시행 예정");
        assertAccessible(office);
        journeys.picture(office, "privacy-questions");
        office.locator("#reason").fill("시험으로 만들었습니다.");
        office.locator("#withdraw").click();
        assertThat(office.locator("[id='versions'] tbody tr").first()).containsText("철회됨");
    }

    /** A year goes by for the company; then the background work opens its check. @return its id */
    private String opened() {
        Rows.change(
                "UPDATE partner_company SET registered_at = ? WHERE registration_number = ?",
                LocalDate.now().minusDays(340) + " 00:00:00",
                number);
        Rows.awaitNone(
                "SELECT 1 FROM partner_company c WHERE c.registration_number = ? AND NOT EXISTS (SELECT 1"
                        + " FROM partner_privacy_check k WHERE k.company_id = c.id)",
                number);
        return Rows.one(
                        "SELECT LOWER(HEX(k.id)) FROM partner_privacy_check k JOIN partner_company c ON c.id = k.company_id"
                                + " WHERE c.registration_number = ?",
                        number)
                .orElseThrow()
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    /** The last question, of which the answer is a finding, lacks its explanation. */
    private static void answerAll(Page page) {
        for (int place = 1; place <= 12; place++) {
            assertThat(page.locator("#question-head")).containsText(place + ". ");
            boolean yes = place != 2 && place != 7;
            if (place > 1) {
                choose(page, yes ? "YES" : "NO");
            }
            page.waitForLoadState();
            if (page.locator("text=증빙(필수)").count() > 0) {
                upload(page, "증빙 " + place + ".pdf");
            }
            page.locator("[id='f:go-on']").click();
        }
        assertThat(page.locator("#question-head")).hasText("내기");
    }

    private static void choose(Page page, String answer) {
        // before, nobody hears that a button is pressed
        page.waitForLoadState();
        page.locator(".ui-radiobutton:has(input[value='" + answer + "']) .ui-radiobutton-box")
                .click();
        assertThat(page.locator("[id='f:said']")).containsText("저장됨");
    }

    private static void upload(Page page, String file) {
        page.locator(".upload__files").setInputFiles(new FilePayload(file, "application/pdf", TestFiles.pdf(1, 1_000)));
        assertThat(page.locator(".upload__list .file.is-done")).hasCount(1);
    }
}
