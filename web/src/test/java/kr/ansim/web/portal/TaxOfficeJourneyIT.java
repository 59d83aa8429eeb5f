package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.UUID;
import kr.ansim.web.support.DateFields;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the tax office says reaches those who apply, and our staff. */
class TaxOfficeJourneyIT extends PortalIT {

    private static final String APPLICATION = "/partner/application.xhtml";
    private static final String CHECK_OF =
            " FROM partner_business_check b JOIN partner_company c ON c.id = b.company_id"
                    + " WHERE c.registration_number = ?";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String number = TestCompanies.unusedNumber();
    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
        Outside.standing(number, "active");
    }

    @Test
    void a_company_learns_that_something_differs_mends_it_and_is_as_registered() {
        JsonNode truth = Outside.business(number);
        Page page = newcomer();
        page.navigate(uri(APPLICATION).toString());
        describe(page, truth.path("start_dt").asText());
        assertThat(page.locator("[id='business'] .note")).containsText("국세청");
        represent(page, "아무개 아님");
        awaitAnswer();
        page.navigate(uri(APPLICATION + "?step=people").toString());
        assertThat(page.locator("[id='business'] .note")).containsText("등록된 내용과 다릅니다");
        assertAccessible(page);
        journeys.picture(page, "tax-office-differs");

        represent(page, truth.path("p_nm").asText());
        awaitAnswer();
        page.navigate(uri(APPLICATION + "?step=people").toString());
        assertThat(page.locator("[id='business'] .note")).containsText("등록된 내용과 같습니다");
        assertAccessible(page);
    }

    @Test
    void a_silent_tax_office_stops_nobody_and_means_nothing() {
        Outside.fault("tax-office", "503");
        try {
            Page page = newcomer();
            page.navigate(uri(APPLICATION).toString());
            describe(page, Outside.business(number).path("start_dt").asText());
            assertThat(page.locator("h2#step-head")).hasText("대표자와 담당자");
            Rows.awaitNone("SELECT 1" + CHECK_OF + " AND b.silent_since IS NULL", number);
            page.reload();
            assertThat(page.locator("[id='business'] .note")).containsText("답하지 않습니다");
            Outside.fault("tax-office", "none");
            hasten();
            awaitAnswer();
            page.reload();
            assertThat(page.locator("[id='business'] .note")).containsText("계속사업자");
        } finally {
            Outside.fault("tax-office", "none");
        }
    }

    @Test
    void our_staff_is_told_of_a_partner_that_closed_and_sees_it_marked() {
        String name = "(주)닫힘 " + number;
        companies.owner(Screen.DESK, name, number);
        awaitAnswer();
        Outside.standing(number, "closed");
        hasten();
        Rows.awaitNone("SELECT 1" + CHECK_OF + " AND b.standing <> 'CLOSED'", number);

        Page office = staff.open("ADMINISTRATOR", Screen.DESK, "/partner/companies.xhtml?q=" + number);
        assertThat(office.locator("[id='list:rows'] .chip:has-text('폐업')")).hasCount(1);
        assertAccessible(office);
        office.locator("[id='list:rows'] .row-link").click();
        assertThat(office.locator("section:has(#business-head)")).containsText("폐업한 사업자입니다");
        assertThat(office.locator("[id='business:answers'] tbody tr")).hasCount(2);
        assertAccessible(office);
        journeys.picture(office, "tax-office-closed");
        office.navigate(uri("/notifications.xhtml").toString());
        assertThat(office.getByText("폐업한 협력사가 있습니다: " + name).first()).isVisible();

        Page reviewer = journeys.open(Screen.DESK);
        staff.newcomer(reviewer, "QA_REVIEWER");
        reviewer.navigate(uri("/notifications.xhtml").toString());
        reviewer.getByText("폐업한 협력사가 있습니다: " + name).first().click();
        reviewer.waitForURL("**/review/company.xhtml*");
        assertThat(reviewer.locator("section:has(#business-head)")).containsText("폐업한 사업자입니다");
        assertAccessible(reviewer);
    }

    private Page newcomer() {
        String email = "tax-" + UUID.randomUUID() + "@company.example";
        Page page = journeys.open(Screen.DESK);
        page.navigate(uri("/partner/join.xhtml").toString());
        page.locator("[id='form:name']").fill("김하은");
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:send']").click();
        assertThat(page.locator(".note")).isVisible();
        return companies.settled(page, email, UUID.randomUUID().toString());
    }

    private void describe(Page page, String openedOn) {
        page.locator("[id='f:registrationNumber']").fill(number);
        page.locator("[id='f:name']").fill("(주)확인 " + number);
        page.locator("[id='f:form'] .ui-radiobutton-box").first().click();
        DateFields.type(page, "f:openedOn", openedOn);
        page.locator("[id='f:phone']").fill("02-1234-5678");
        page.locator("[id='f:postcode']").fill("06236");
        page.locator("[id='f:address']").fill("서울특별시 강남구 테헤란로 1");
        page.locator("[id='f:keep']").click();
        assertThat(page.locator("h2#step-head")).hasText("대표자와 담당자");
    }

    private static void represent(Page page, String name) {
        page.locator("[id='f:representatives:0:name']").fill(name);
        page.locator("[id='f:contacts:0:name']").fill("박서준");
        page.locator("[id='f:contacts:0:phone']").fill("010-1111-2222");
        page.locator("[id='f:contacts:0:email']").fill("park@company.example");
        page.locator("[id='f:keep']").click();
        assertThat(page.locator("h2#step-head")).hasText("정산 계좌");
    }

    private void awaitAnswer() {
        Rows.awaitNone("SELECT 1" + CHECK_OF + " AND b.answered < b.wording", number);
    }

    /** As if the day had come on which it is asked again. */
    private void hasten() {
        assertThat(Rows.change(
                        "UPDATE partner_business_check SET due_at = '2026-01-01' WHERE company_id ="
                                + " (SELECT id FROM partner_company WHERE registration_number = ?)",
                        number))
                .isOne();
    }
}
