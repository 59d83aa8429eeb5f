package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer has all products of a day's broadcast list checked, and sees the results come in. */
class BroadcastCheckJourneyIT extends PortalIT {

    private static final String OFFICER = "CERTIFICATION_OFFICER";
    private static final String RICE_COOKER = "HU079001-24901";
    private static final String LIGHT = "JU079007-22907";
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(60_000);

    /** A node that holds the lease and does nothing, as one that was just killed. */
    private static final String DEAD_NODE =
            "INSERT INTO platform_lease (name, holder, held_until) VALUES ('certification-broadcast', REPEAT('x', 16),"
                    + " DATE_ADD(UTC_TIMESTAMP(6), INTERVAL ? SECOND)) ON DUPLICATE KEY UPDATE holder = VALUES(holder),"
                    + " held_until = VALUES(held_until)";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private Api shop;
    private LocalDate day;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        shop = new Api(uri("/"), Demo.read().productsKey());
        Outside.awake(uri("/"));
        day = LocalDate.of(2027, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(20_000));
    }

    @AfterEach
    void heal() {
        Outside.fault("ktc", "none");
        Outside.change(LIGHT, "적합");
        Rows.change(DEAD_NODE, -60);
    }

    @Test
    void shows_what_every_source_says_now_beside_what_was_known_before() {
        String cooker = product(RICE_COOKER);
        String light = product(LIGHT);
        String without = product("해당없음");
        String both = product(RICE_COOKER, LIGHT);
        announce(cooker, light, without, both);
        awaitVerdict(light, "BY_DOCUMENTS");
        Page page = open();
        assertThat(page.locator(".empty__title")).hasText("아직 확인하지 않았습니다");
        assertAccessible(page);
        page.locator("#start").click();
        assertThat(page.locator("#run-head")).containsText("모두 확인했습니다", SOON);
        assertThat(row(page, light).locator(".chip")).hasCount(2);
        assertThat(page.locator("progress")).hasAttribute("value", "4");
        assertAccessible(page);

        Outside.change(LIGHT, "안전인증취소");
        page.locator("#start").click();
        assertThat(row(page, light).locator(".chip").nth(1)).containsText("효력 상실", SOON);
        assertThat(row(page, light).locator(".chip").nth(0)).containsText("번호 없는 제도");
        assertThat(page.locator("#run-head")).containsText("모두 확인했습니다", SOON);
        page.locator("#show-changed").click();
        assertThat(page.locator("#list .row-link")).hasCount(2);
        assertThat(row(page, both).locator(".reasons")).containsText(LIGHT + ": ");
        assertThat(row(page, light).locator(".reasons")).not().containsText(LIGHT);
        assertThat(row(page, light).locator(".chip").nth(2)).containsText("판매 보류");
        assertThat(page.locator("#show-held b")).hasText("2");
        page.locator("#show-held").click();
        assertThat(page.locator("#list .row-link")).hasCount(2);
        assertAccessible(page);
        assertThat(page.locator("[aria-labelledby='runs-head'] li")).hasCount(2);
    }

    @Test
    void a_source_that_is_down_is_named_and_holds_nothing_up() {
        String cooker = product(RICE_COOKER);
        announce(cooker);
        awaitVerdict(cooker, "BY_DOCUMENTS");
        Outside.fault("ktc", "down");
        Page page = open();
        page.locator("#start").click();
        assertThat(page.locator("#run-head")).containsText("답을 다 받지 못하고", SOON);
        assertThat(page.locator(".note.is-warn")).containsText("1개 가운데 1개를 처리했습니다. 1개는 답하지 않은");
        assertThat(page.locator("[aria-labelledby='runs-head'] li")).containsText("답을 다 받지 못하고");
        assertThat(row(page, cooker)).containsText("KTC");
        assertThat(page.locator("#show-silent b")).hasText("1");
    }

    @Test
    void goes_on_when_everybody_has_left_and_its_node_has_died_and_is_one_for_all_officers() {
        announce(product(RICE_COOKER), product(LIGHT));
        Rows.change(DEAD_NODE, 120);
        Page page = open();
        page.locator("#start").click();
        assertThat(page.locator("#run-head")).hasText("확인하고 있습니다");
        Page second = journeys.open(Screen.DESK);
        staff.newcomer(second, OFFICER);
        second.navigate(page.url());
        assertThat(second.locator("#stop")).isVisible();
        assertThat(second.locator("#start")).hasCount(0);
        page.navigate(uri("/start.xhtml").toString());

        Rows.change(DEAD_NODE, -1);
        Rows.awaitNone(
                "SELECT 1 FROM certification_broadcast_run WHERE on_day = ? AND ended_at IS NULL", day.toString());
        assertThat(second.locator("#run-head")).containsText("모두 확인했습니다", SOON);
        assertThat(Rows.one("SELECT COUNT(*) FROM certification_broadcast_run WHERE on_day = ?", day.toString()))
                .contains("1");
    }

    @Test
    void can_be_stopped_and_then_the_watch_asks_as_it_would_have() {
        announce(product(RICE_COOKER));
        Rows.change(DEAD_NODE, 60);
        Page page = open();
        page.locator("#start").click();
        page.locator("#stop").click();
        assertThat(page.locator("#run-head")).hasText("도중에 멈췄습니다");
        assertThat(page.locator("#list")).containsText("확인하지 않음");
        assertThat(page.locator("#start")).isVisible();
        assertThat(Rows.one("SELECT COUNT(*) FROM certification_reading WHERE due_at < '2001-01-01'"))
                .contains("0");
    }

    @Test
    void the_focus_stays_where_it_is_while_results_come_in() {
        announce(product(RICE_COOKER), product(LIGHT));
        Rows.change(DEAD_NODE, 120);
        Page page = open();
        page.locator("#start").click();
        Locator link = page.locator("#list .row-link").first();
        link.focus();
        String id = link.getAttribute("id");
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> {});
        page.waitForTimeout(300);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
        Rows.change(DEAD_NODE, -1);
        assertThat(page.locator("#run-head")).containsText("모두 확인했습니다", SOON);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
    }

    @Test
    void a_day_without_products_says_so_on_a_narrow_phone_too() {
        Page page = staff.open(OFFICER, Screen.PHONE.wide(320).english(), "/certification/broadcast.xhtml?day=" + day);
        assertThat(page.locator(".empty__title")).hasText("Nothing is on air on this day");
        assertThat(page.locator("#start")).hasCount(0);
        assertAccessible(page);
    }

    private Page open() {
        return staff.open(OFFICER, Screen.DESK, "/certification/broadcast.xhtml?day=" + day);
    }

    private static Locator row(Page page, String code) {
        return page.locator("#list tr:has(.row-link:text-is('" + code + "'))");
    }

    private String product(String... numbers) {
        String code = "P-" + UUID.randomUUID();
        shop.send(shop.request("/api/v1/products/" + code)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"name\": \"방송 상품\", \"category\": \"침구\", \"certificateNumbers\": [\"%s\"]}"
                                .formatted(String.join("\", \"", numbers)))));
        return code;
    }

    private void announce(String... codes) {
        String list = List.of(codes).stream().map(code -> '"' + code + '"').collect(Collectors.joining(", "));
        assertThat(shop.send(shop.request("/api/v1/broadcasts/" + day)
                                .header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString("{\"productCodes\": [" + list + "]}")))
                        .status())
                .isEqualTo(204);
    }

    private static void awaitVerdict(String code, String verdict) {
        Rows.awaitNone("SELECT 1 FROM certification_product WHERE code = ? AND verdict <> ?", code, verdict);
    }
}
