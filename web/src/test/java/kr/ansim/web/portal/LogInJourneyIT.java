package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Staff.typeCode;
import static kr.ansim.web.support.Staff.typePassword;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody begins to work here, leaves, and comes back; somebody else only tries to. */
class LogInJourneyIT extends PortalIT {

    private static final int TRIES = 5;

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private Page page;

    @BeforeEach
    void open() {
        staff = new Staff(journeys, uri("/"));
        page = journeys.open(Screen.DESK);
    }

    private Locator note() {
        return page.locator("main .note.is-bad");
    }

    private void logOut() {
        page.locator(".me__open").click();
        page.locator("[id='leave:out']").click();
        page.waitForURL("**/login.xhtml*");
    }

    private String session() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    @Test
    void comes_in_with_a_code_of_the_app_and_once_with_a_recovery_code() {
        Staff.Person person = staff.newcomer(page, "DELIVERY_OPERATOR");
        logOut();
        page.navigate(uri("/delivery/bookings.xhtml?show=held").toString());
        assertThat(page).hasTitle("로그인 · 안심");
        String planted = session();

        typePassword(page, person.email(), "not the password");
        assertThat(note()).containsText("아이디나 비밀번호가 맞지 않습니다.");
        assertThat(page.locator("[id='form:email']")).hasValue(person.email());

        typePassword(page, person.email(), person.password());
        typeCode(page, "000000");
        assertThat(note()).containsText("인증번호가 맞지 않습니다.");
        typeCode(page, person.authenticator().code(0));
        page.waitForURL("**/delivery/bookings.xhtml?show=held");
        assertThat(session()).as("id of the session after logging in").isNotEqualTo(planted);

        logOut();
        typePassword(page, person.email(), person.password());
        page.locator("a[href='?recovery']").click();
        page.locator("[id='form:recovery']").fill(person.recoveryCodes().get(0));
        page.locator("[id='form:enter']").click();
        page.waitForURL("**/start.xhtml");

        logOut();
        page.goBack();
        assertThat(page).hasTitle("로그인 · 안심");
    }

    @Test
    void is_locked_out_after_too_many_wrong_passwords_and_administrators_hear_of_it() {
        Staff.Person person = staff.newcomer(page, "AUDITOR");
        logOut();
        for (int tries = 0; tries < TRIES; tries++) {
            typePassword(page, person.email(), "guess number " + tries);
            assertThat(note()).isVisible();
        }
        assertThat(note()).containsText("여러 번 틀려 잠긴 계정입니다.");
        typePassword(page, person.email(), person.password());
        assertThat(note()).containsText("여러 번 틀려 잠긴 계정입니다.");

        Page administrator = staff.open("ADMINISTRATOR", Screen.DESK, "/notifications.xhtml");
        assertThat(administrator.locator(".notices").getByText("계정이 잠겼습니다").first())
                .isVisible();
    }

    @Test
    void switches_language_and_scheme_and_the_browser_remembers() {
        page.navigate(uri("/login.xhtml").toString());
        page.getByLabel("English").click();
        assertThat(page).hasTitle("Log in · Ansim");
        assertThat(page).hasURL(uri("/login.xhtml").toString());
        Page portal = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/start.xhtml");
        portal.locator(".bar .icon-btn[data-act='theme']").click();
        assertThat(portal.locator("html[data-theme='dark']")).isVisible();
        portal.reload();
        assertThat(portal.locator("html[data-theme='dark']")).isVisible();
    }

    @Test
    void a_form_says_above_it_which_fields_are_wrong_and_leads_there() {
        page.navigate(uri("/login.xhtml").toString());
        page.locator("[id='form:enter']").click();
        assertThat(page.locator(".wrong")).containsText("고칠 곳이 2군데 있습니다.");
        assertThat(page.locator("[id='form:email']")).isFocused();
        page.locator(".wrong a").nth(1).click();
        assertThat(page.locator("[id='form:password']")).isFocused();
    }

    @Test
    void a_form_whose_page_has_run_out_leads_to_a_calm_page() {
        Page portal = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/identity/profile.xhtml");
        portal.evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(field => { field.value = '1:1'; })");
        portal.locator("[id='who:save']").click();
        assertThat(portal.locator("h1")).hasText("화면을 다시 열어야 합니다");
    }
}
