package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestApplications;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestPapers;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two companies want one registration number: the first to hand in has it, and people see to it that it is the right one. */
class HeldNumberJourneyIT extends PortalIT {

    private static final String CHECK = "/partner/application.xhtml?step=check";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String number = TestCompanies.unusedNumber();
    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
    }

    @Test
    void whoever_squats_on_a_number_is_refused_by_a_reviewer_and_the_company_can_hand_in() {
        Page squatter = ready("(주)남의번호 " + number);
        handIn(squatter);
        assertThat(squatter.locator(".note.is-info")).containsText("심사 중입니다");
        Page company = ready("(주)진짜 " + number);
        handIn(company);
        assertThat(company.locator(".ui-messages-error")).containsText("이 사업자등록번호로는 새로 신청할 수 없습니다");
        assertThat(company.locator("main")).not().containsText("(주)남의번호");
        assertAccessible(company);
        journeys.picture(company, "number-held");
        states("APPLYING,SUBMITTED");

        company.navigate(uri("/certification/consents.xhtml").toString());
        company.locator("[id='f:give']").click();
        assertThat(company.locator("main")).containsText("입점 신청서를 먼저 내야 합니다");

        Page reviewer = staff.open("QA_REVIEWER", Screen.DESK, "/notifications.xhtml");
        reviewer.getByText("(주)남의번호 " + number + "의 사업자등록번호로 신청하려는 다른 회사가 있습니다")
                .first()
                .click();
        reviewer.waitForURL("**/review/company.xhtml*");
        assertThat(reviewer.locator(".note.is-now")).containsText("(주)진짜 " + number);
        assertAccessible(reviewer);
        journeys.picture(reviewer, "number-claimed");
        reviewer.locator("#words").fill("귀사의 번호가 아닙니다.");
        reviewer.locator("#return").click();
        assertThat(reviewer.locator(".page-head .chip")).containsText("보완");
        handIn(company);
        assertThat(company.locator(".ui-messages-error")).isVisible();
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM partner_number_claim k JOIN partner_company c ON c.id = k.company_id"
                                + " WHERE c.registration_number = ?",
                        number))
                .hasValue("1");
        consent();
        reviewer.locator("#words").fill("고치지 않아 거절합니다.");
        reviewer.locator("#refuse").click();
        assertThat(reviewer.locator("#refuse")).hasCount(0);
        assertThat(Rows.one("SELECT state FROM certification_consent WHERE company_number = ?", number))
                .hasValue("ENDED");

        handIn(company);
        assertThat(company.locator(".note.is-info")).containsText("심사 중입니다");
        states("REFUSED,SUBMITTED");
        Api retailer = TestShops.another(uri("/"));
        assertThat(retailer.get("/api/v1/partner-applications?state=SUBMITTED&limit=100")
                        .body()
                        .path("items"))
                .filteredOn(row -> row.path("registrationNumber").asText().equals(number))
                .extracting(row -> row.path("name").asText())
                .containsExactly("(주)진짜 " + number);
    }

    /** As the squatter can have given while the number was theirs. */
    private void consent() {
        Rows.change(
                "INSERT INTO certification_consent (id, company_id, company_number, institute, position, state, disclosure,"
                        + " ends_on, noticed, telling, certificates_since, reports_since, collect_failures)"
                        + " SELECT ?, id, registration_number, 'KTC', 1, 'GIVEN', FALSE, '2099-12-31', FALSE, 'TOLD', '', '', 0"
                        + " FROM partner_company WHERE held_number = ?",
                Ids.toBytes(Ids.next()),
                number);
    }

    private void states(String wanted) {
        assertThat(Rows.one(
                        "SELECT GROUP_CONCAT(state ORDER BY state) FROM partner_company WHERE registration_number = ?",
                        number))
                .hasValue(wanted);
    }

    private void handIn(Page page) {
        page.navigate(uri(CHECK).toString());
        page.locator("[id='f:hand-in']").click();
    }

    /** A company of that name and our number with all steps and papers, before it is handed in. */
    private Page ready(String name) {
        String email = "number-" + UUID.randomUUID() + "@company.example";
        Page page = journeys.open(Screen.DESK);
        page.navigate(uri("/partner/join.xhtml").toString());
        page.locator("[id='form:name']").fill("김하은");
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:send']").click();
        assertThat(page.locator(".note")).isVisible();
        companies.settled(page, email, UUID.randomUUID().toString());
        page.navigate(uri("/partner/application.xhtml").toString());
        TestApplications.all(page, number, name);
        TestPapers.handInAll(page, uri("/partner/application.xhtml?step=papers").toString());
        return page;
    }
}
