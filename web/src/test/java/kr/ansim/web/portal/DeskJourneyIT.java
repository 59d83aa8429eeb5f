package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static kr.ansim.web.support.TestOrders.events;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestContacts;
import kr.ansim.web.support.TestDatabase;
import kr.ansim.web.support.TestOrders;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One screen tells whoever answers the phone what they have to know, and is used without a mouse. */
class DeskJourneyIT extends PortalIT {

    private static final int ORDERS = 20;

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String customer = "DJ-" + UUID.randomUUID();
    private final String phone = "010-7" + (100 + Math.abs(customer.hashCode() % 900)) + "-"
            + (1_000 + Math.abs(customer.hashCode() / 1_000 % 9_000));
    private Staff staff;
    private Api shop;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        shop = new Api(uri("/"), Demo.read().membersKey());
    }

    @Test
    void who_calls_is_there_at_once_and_all_that_happened_follows() {
        String member = memberWithPast();
        for (Screen screen : new Screen[] {Screen.DESK, Screen.DESK.english().dark(), Screen.PHONE}) {
            Page page = staff.open("VIP_DESK", screen, "/care/desk.xhtml?member=" + member);
            assertThat(page.locator(".who__name")).containsText("김*은");
            assertThat(page.locator(".pin")).hasCount(1);
            assertThat(page.locator("ol.line > li")).hasCount(30);
            assertThat(page.locator("[aria-labelledby='habits-head']")).containsText("CARD");
            assertThat(page.locator("#say .skeleton")).hasCount(0);
            assertFits(page);
            assertAccessible(page);
        }
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
        page.locator("[id='more:act']").click();
        assertThat(page.locator("ol.line > li")).hasCount(2 * ORDERS + 2);
        assertThat(page.locator("[id='more:act']")).hasCount(0);
        List<String> titles = page.locator("ol.line > li p").allInnerTexts();
        Assertions.assertThat(titles).hasSize(2 * ORDERS + 2);

        page.locator("a.pill[href*='show=service']").click();
        assertThat(page.locator("ol.line > li")).hasCount(1);
        assertThat(page.locator("a.pill[aria-current='true']")).containsText("상담");
        page.locator("a.pill[href*='show=orders']").click();
        assertThat(page.locator("ol.line > li").first()).containsText("반품 완료");
    }

    @Test
    void everything_is_reached_by_keys_which_are_silent_while_a_syllable_is_composed() {
        String member = memberWithPast();
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
        assertThat(page.locator("ol.line > li")).hasCount(30);
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).containsText("첫 인사말");
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("j");
        assertThat(page.locator(":focus")).hasAttribute("data-row", "");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator(".pin a")).isFocused();

        page.keyboard().press("/");
        assertThat(page.locator("#search-bar")).isFocused();
        CDPSession input = page.context().newCDPSession(page);
        compose(input, "ㅓ");
        compose(input, "저");
        assertThat(page.locator("#search-bar")).hasValue("저");
        assertThat(page.locator("#search-bar")).isFocused();
        assertThat(page.locator("#keys")).isHidden();

        page.locator("#search-bar").fill(member);
        page.locator("#search-bar").press("Enter");
        page.waitForURL(Pattern.compile(".*/search\\.xhtml$"));
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/care/desk.xhtml?member=" + member);
    }

    @Test
    void one_key_writes_an_answer_or_opens_a_case_where_none_is() {
        String member = shop.put("/api/v1/customers/tv/" + customer, """
                {"name": "김하은", "phone": "%s", "phoneVerified": false}""".formatted(phone))
                .text("member");
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
        assertThat(page.locator("summary:text-is('새 건 열기')")).isVisible();
        page.keyboard().press("t");
        assertThat(page.locator("[id='newCase:subject']")).isFocused();
        page.keyboard().type("배송 문의");
        page.locator("[id='newCase:open']").click();
        assertThat(page.locator("#memberCases a")).hasCount(1);
        page.keyboard().press("t");
        page.waitForURL(Pattern.compile(".*/care/case\\.xhtml\\?number=.*"));
        assertThat(page.locator("[id='w:words']")).isFocused();
        page.keyboard().type("곧 알려 드리겠습니다");
        assertThat(page.locator("[id='w:words']")).hasValue("곧 알려 드리겠습니다");
    }

    @Test
    void what_is_typed_before_all_facts_are_there_stays() {
        String member = memberWithPast();
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml");
        List<Route> held = new ArrayList<>();
        page.route(url -> url.contains("/care/desk.xhtml"), route -> {
            String posted = route.request().postData();
            if (posted != null && posted.contains("late=late")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        page.navigate(uri("/care/desk.xhtml?member=" + member).toString());
        page.waitForCondition(() -> !held.isEmpty());
        page.locator(".who__more summary").click();
        page.locator("[id='reveal:reason']").fill("고객이 번호 확인을 요청");
        held.forEach(Route::resume);
        assertThat(page.locator("ol.line > li")).hasCount(30);
        assertThat(page.locator("[id='reveal:reason']")).hasValue("고객이 번호 확인을 요청");
    }

    @Test
    void what_did_not_come_can_be_asked_for_again() {
        journeys.expect("ERR_FAILED");
        String member = memberWithPast();
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml");
        Predicate<String> desk = url -> url.contains("/care/desk.xhtml");
        page.route(desk, route -> {
            String posted = route.request().postData();
            if (posted != null && posted.contains("late=late")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.navigate(uri("/care/desk.xhtml?member=" + member).toString());
        assertThat(page.locator("#lateMissing")).isVisible();
        assertAccessible(page);
        page.unroute(desk);
        page.locator("#lateMissing button").click();
        assertThat(page.locator("ol.line > li")).hasCount(30);
        assertThat(page.locator("#lateMissing")).isHidden();
    }

    /** What greetings need is taken away, and comes back. */
    @Test
    void one_part_that_cannot_be_read_leaves_the_others_there() throws SQLException {
        String member = memberWithPast();
        Page page;
        rename("care_sensitive_word", "care_word_away");
        try {
            page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
            assertThat(page.locator("ol.line > li")).hasCount(30);
            assertThat(page.locator("[aria-labelledby='habits-head']")).containsText("CARD");
            assertThat(page.locator("#say")).containsText("인사말과 상담 건, 할 수 있는 일을 읽지 못했습니다");
            assertThat(page.locator(".skeleton")).hasCount(0);
            assertAccessible(page);
        } finally {
            rename("care_word_away", "care_sensitive_word");
        }
        page.locator("[id='again-say:load']").click();
        assertThat(page.locator("[id='newCase']")).isAttached();
        assertThat(page.locator("[id='again-say:load']")).hasCount(0);
        assertThat(page.locator("ol.line > li")).hasCount(30);
    }

    private static void rename(String table, String to) throws SQLException {
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("RENAME TABLE " + table + " TO " + to);
        }
    }

    @Test
    void members_are_found_by_what_they_say_and_no_address_tells_it() {
        String member = memberWithPast();
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml");
        assertThat(page.locator(".figure")).not().hasCount(0);
        assertAccessible(page);
        assertFits(page);
        page.locator("#find").fill(phone);
        page.locator("#find").press("Enter");
        assertThat(page.locator("[aria-labelledby='callers-head'] a")).hasCount(1);
        Assertions.assertThat(page.url()).doesNotContain(phone);
        page.locator("[aria-labelledby='callers-head'] a").click();
        assertThat(page.locator(".who")).containsText(member.substring(6));
        page.locator(".who__more summary").click();
        page.locator("[id='reveal:reason']").fill("고객이 번호 확인을 요청");
        page.locator("[id='reveal:act']").click();
        assertThat(page.locator("[id='reveal:clear']")).containsText("010");
        journeys.expect("404");
        for (String nobody :
                List.of("desk.xhtml?member=1", "case.xhtml?number=C00000000", "case.xhtml", "call-back.xhtml?id=x")) {
            Page unknown = staff.open("VIP_DESK", Screen.DESK, "/care/" + nobody);
            assertThat(unknown.locator("h1")).hasText("찾는 화면이 없습니다");
        }
    }

    private static void compose(CDPSession input, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        input.send("Input.imeSetComposition", composition);
    }

    /** With more orders than a page holds, one of which went back, a call that has ended and one that nobody has answered. */
    private String memberWithPast() {
        Api.Answer taken = shop.put("/api/v1/customers/tv/" + customer, """
                {"name": "김하은", "phone": "%s", "phoneVerified": false}""".formatted(phone));
        LocalDate today = LocalDate.now();
        List<String> told = new ArrayList<>();
        for (int order = 1; order <= ORDERS; order++) {
            told.add(TestOrders.bought(customer, order + customer, today.minusDays(2L + order * 3L), 120_000));
        }
        told.add(TestOrders.happened(customer, 1 + customer, "3", "RETURNED", today.minusDays(1)));
        Assertions.assertThat(shop.post("/api/v1/order-events", events(told.toArray(String[]::new)), null)
                        .status())
                .isEqualTo(200);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String open = "CALL-" + UUID.randomUUID();
        Assertions.assertThat(shop.post(
                                "/api/v1/contact-events",
                                events(TestContacts.complaint(
                                        customer,
                                        open,
                                        now.minus(5, ChronoUnit.HOURS).toString(),
                                        "기사가 오지 않음")),
                                null)
                        .status())
                .isEqualTo(200);
        return taken.text("member");
    }

    private static void assertFits(Page page) {
        int over = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(over).as("pixels to scroll sideways").isZero();
    }
}
