package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static kr.ansim.web.support.TestCompanies.register;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator takes companies in; either company and owner are there, or neither. */
class PartnerCompaniesJourneyIT extends PortalIT {

    private static final String PATH = "/partner/companies.xhtml";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
    }

    @Test
    void a_company_and_its_owner_come_in_together_and_the_owner_logs_in() {
        String number = TestCompanies.unusedNumber();
        String name = "(주)나란히 " + number;
        Page owner = companies.owner(Screen.PHONE, name, number);
        assertThat(owner.locator("h1")).isVisible();
        Page office = staff.open("ADMINISTRATOR", Screen.DESK, PATH + "?q=" + number);
        assertThat(office.locator("[id='list:rows'] tbody tr")).hasCount(1);
        office.locator("[id='list:rows'] .row-link").click();
        assertThat(office.locator("h1")).hasText(name);
        assertThat(office.locator("[id='f:members'] tbody tr")).hasCount(1);
        assertAccessible(office);
    }

    @Test
    void a_member_joins_and_is_listed_beside_the_owner() {
        String number = TestCompanies.unusedNumber();
        companies.owner(Screen.DESK, "(주)곁에 " + number, number);
        companies.member(Screen.DESK, number);
        Page office = staff.open("ADMINISTRATOR", Screen.DESK.english(), PATH + "?q=" + number);
        office.locator("[id='list:rows'] .row-link").click();
        assertThat(office.locator("[id='f:members'] tbody tr")).hasCount(2);
    }

    @Test
    void a_wrong_check_digit_is_told_at_its_field_and_nothing_is_kept() {
        String email = "wrong-" + UUID.randomUUID() + "@ansim.example";
        Page office = staff.open("ADMINISTRATOR", Screen.DESK, PATH);
        register(office, "(주)틀린번호", "123-45-67890", email);
        assertThat(office.locator(".field:has([id='f:registrationNumber']) .ui-message-error"))
                .containsText("열 자리 숫자");
        assertThat(office.locator("[id='f:email']")).hasValue(email);
        assertNoAccount(email);
    }

    @Test
    void a_number_that_is_taken_leaves_no_account_behind() {
        String number = TestCompanies.unusedNumber();
        companies.owner(Screen.DESK, "(주)먼저 " + number, number);
        String email = "second-" + UUID.randomUUID() + "@ansim.example";
        Page office = staff.open("ADMINISTRATOR", Screen.DESK, PATH);
        register(office, "(주)나중 " + number, number, email);
        assertThat(office.locator(".field:has([id='f:registrationNumber']) .ui-message-error"))
                .containsText("이미 있습니다");
        assertNoAccount(email);
    }

    @Test
    void a_mail_that_is_used_leaves_no_company_behind() {
        String number = TestCompanies.unusedNumber();
        Page office = staff.open("ADMINISTRATOR", Screen.DESK, PATH);
        register(
                office,
                "(주)같은메일 " + number,
                number,
                Demo.read().account("AUDITOR").path("user").asText());
        assertThat(office.locator(".field:has([id='f:email']) .ui-message-error"))
                .isVisible();
        assertThat(Rows.one("SELECT name FROM partner_company WHERE registration_number = ?", number))
                .isEmpty();
    }

    private static void assertNoAccount(String email) {
        assertThat(Rows.one("SELECT id FROM identity_account WHERE email = ?", email))
                .isEmpty();
    }
}
