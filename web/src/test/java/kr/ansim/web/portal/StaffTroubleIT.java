package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestSites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong while staff work: the log-in ends, the role is another's, a finger is too fast, we fail. */
class StaffTroubleIT extends BookingIT {

    private static final String AUDITED =
            "SELECT COUNT(*) FROM platform_audit_entry WHERE action = ? AND subject_id = ?";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
    }

    @Test
    void leads_through_the_log_in_back_to_the_site_when_the_session_has_ended_meanwhile() {
        String site = "/delivery/site.xhtml?id=" + sites.site(1, 0, 0, 0);
        Page page = journeys.open(Screen.DESK);
        Staff.Person person = staff.newcomer(page, "DELIVERY_OPERATOR");
        page.navigate(uri(site).toString());
        page.context().clearCookies();
        page.locator("[id='close']").click();
        assertThat(page).hasTitle("로그인 · 안심");
        Staff.typePassword(page, person.email(), person.password());
        Staff.typeCode(page, person.authenticator().code(0));
        page.waitForURL("**" + site);
    }

    @Test
    void says_whose_page_it_is_when_somebody_else_has_logged_in_meanwhile() {
        journeys.expect("403");
        Page page = staff.open("AUDITOR", Screen.DESK, "/audit/trail.xhtml");
        Page other = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/start.xhtml");
        page.context().addCookies(other.context().cookies());
        page.locator("main .ui-button", new Page.LocatorOptions().setHasText("기록 검사"))
                .click();
        assertThat(page.locator("h1")).hasText("이 화면을 볼 수 없습니다");
        assertThat(page.locator("main")).containsText("이 화면을 보는 역할: 감사");
    }

    @Test
    void tells_that_what_was_pressed_was_not_done_when_something_between_has_failed() {
        journeys.expect("503");
        Page page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/delivery/site.xhtml?id=" + sites.site(1, 0, 0, 0));
        page.route("**/delivery/site.xhtml*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.locator("[id='close']").click();
        assertThat(page.locator(".failures")).containsText("방금 누른 것이 처리되지 않았을 수 있습니다");
    }

    @Test
    void closes_and_breaks_once_when_the_button_is_pressed_twice() {
        String site = sites.site(1, 0, 0, 0);
        Page page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/delivery/site.xhtml?id=" + site);
        twice(page, "close", "건물 공사");
        assertThat(page.locator("[id='outcome'] .note")).containsText("보관함을 닫았습니다");
        assertThat(Rows.one(AUDITED, "site.closed", site)).hasValue("1");
        twice(page, "break", "잠금장치 고장");
        assertThat(page.locator(".cabinet .door--out")).hasCount(1);
        assertThat(page.locator("[id='door'] .feed").getByText("잠금장치 고장")).hasCount(1);
    }

    private static void twice(Page page, String what, String why) {
        page.locator("[id='" + what + "']").dblclick();
        page.locator("[id='operation:reason']").fill(why);
        page.locator("[id='operation:act']").dblclick();
        assertThat(page.locator("[id='operation-dialog']")).isHidden();
    }

    @Test
    void invites_and_issues_once_when_the_button_is_pressed_twice() {
        Page page = staff.open("ADMINISTRATOR", Screen.DESK, "/identity/invite.xhtml");
        String email = "twice-" + UUID.randomUUID() + "@ansim.example";
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:name']").fill("한지민");
        check(page, "AUDITOR");
        page.locator("[id='form:invite']").dblclick();
        assertThat(page.locator(".ui-growl-message")).isVisible();
        assertThat(page.locator(".ui-messages-error")).hasCount(0);

        page.navigate(uri("/identity/shops.xhtml").toString());
        page.locator("[id='register:name']").fill("두 번 " + UUID.randomUUID());
        page.locator("[id='register:add']").dblclick();
        assertThat(page.locator("#secret")).isVisible();
        assertThat(page.locator("[id='register'] .ui-messages-error")).hasCount(0);
        page.locator("[id='register'] > p a").click();
        page.locator("[id='issue:name']").fill("주문 서버");
        check(page, "POINTS_READ");
        page.locator("[id='issue:do']").dblclick();
        assertThat(page.locator("#new-key")).isVisible();
        page.reload();
        assertThat(page.locator("[id='ring'] tbody tr")).hasCount(1);
    }

    private static void check(Page page, String value) {
        // before, nobody hears that a box is pressed
        page.waitForLoadState();
        page.locator(".ui-selectmanycheckbox .ui-chkbox:has(input[value='" + value + "']) .ui-chkbox-box")
                .click();
    }

    @Test
    void brings_a_list_in_once_when_the_button_is_pressed_twice() {
        String name = TestSites.name();
        Page page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/delivery/import.xhtml");
        String row = TestSites.row(name, "서울특별시,강남구,서울특별시 강남구 두번로 7", "37.587654,127.012345", ",,,,,", 1, 0, 0, 0);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "list.csv", "text/csv", TestSites.file(row).getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='run']").dblclick();
        assertThat(page.locator("[id='report'] .note")).containsText("반영했습니다");
        String site = sites.named(name).path("id").asText();
        assertThat(page.locator(".figures .figure__n").first()).hasText("1");
        assertThat(Rows.one("SELECT COUNT(*) FROM platform_audit_entry WHERE subject_id = ?", site))
                .hasValue("1");
    }

    @Test
    void shows_a_number_to_quote_and_nothing_of_the_inside_when_we_fail() {
        journeys.expect("500");
        String booking = hold(sites.site(1, 0, 0, 0)).text("id");
        Page page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/start.xhtml");
        state(booking, "NONSENSE");
        try {
            page.navigate(uri("/delivery/booking.xhtml?id=" + booking).toString());
            assertThat(page.locator("h1")).hasText("처리하지 못했습니다");
            assertThat(page.locator("main").innerText()).containsPattern("문의 번호 [0-9A-F]{4}-[0-9A-F]{4}");
            List.of("IllegalArgument", "kr.ansim", "NONSENSE", "SELECT")
                    .forEach(inside -> assertThat(page.content()).doesNotContain(inside));
            journeys.picture(page, "error-500");
            page.getByLabel("English").click();
            assertThat(page.locator("main").innerText()).containsPattern("[0-9A-F]{4}-[0-9A-F]{4}");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        } finally {
            state(booking, "CANCELLED");
        }
        page.getByText("Reopen the page").click();
        assertThat(page.locator("h1")).containsText("Order ");
    }

    private static void state(String booking, String state) {
        Rows.change("UPDATE delivery_booking SET state = ? WHERE id = UUID_TO_BIN(?)", state, booking);
    }

    @Test
    void opens_the_row_it_stands_on_with_enter_and_presses_the_very_button() {
        sites.site(1, 0, 0, 0);
        Page page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/delivery/sites.xhtml");
        String second = page.locator("main [data-row]").nth(1).getAttribute("href");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/delivery/" + second);

        Page shops = staff.open("ADMINISTRATOR", Screen.DESK, "/identity/shops.xhtml");
        shops.locator("main [data-row]", new Page.LocatorOptions().setHasText("데모 쇼핑"))
                .press("Enter");
        shops.waitForURL("**/identity/shop.xhtml*");
        shops.locator("[id='ring'] .ui-button", new Page.LocatorOptions().setHasText("폐기"))
                .first()
                .press("Enter");
        assertThat(shops.locator("[id='revoke:do']")).isVisible();
        assertThat(shops.locator("[id='rotate:do']")).isHidden();
    }
}
