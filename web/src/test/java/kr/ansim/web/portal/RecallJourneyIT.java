package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A recall appears; an officer looks at it, is wrong first, and then confirms it: the product is held until two release it. */
class RecallJourneyIT extends PortalIT {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String code = "RJ-" + UUID.randomUUID();
    private final String uid = "J" + UUID.randomUUID().toString().substring(0, 12);
    private Staff staff;
    private Api shop;

    @BeforeEach
    void publish() {
        staff = new Staff(journeys, uri("/"));
        shop = new Api(uri("/"), Demo.read().productsKey());
        put(code);
        Outside.recall(uid, """
            "product": "가정용 섬유제품(여행 담요)", "brand": "여행담요상회%1$s", "models": "ZQ%1$s77X",
            "harm": "폼알데하이드 기준치 초과", "action": "수거·교환"\
            """.formatted(own()));
    }

    @Test
    void an_officer_confirms_a_recall_and_two_release_the_product() throws InterruptedException {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, "/certification/recalls.xhtml?q=" + code);
        awaitRows(page, "a.row-link", 1);
        assertAccessible(page);
        page.locator("a.row-link").click();
        assertThat(page.locator(".beside .met")).hasCount(3);
        assertThat(page.getByText("폼알데하이드 기준치 초과")).isVisible();
        assertAccessible(page);

        page.locator("#dismiss").click();
        assertThat(page.locator(".ui-messages-error")).containsText("사유");
        page.locator("#reason").fill("다른 제품으로 보임");
        page.locator("#dismiss").click();
        assertThat(page.locator("#reopen")).isVisible();
        page.locator("#reopen").click();
        page.locator("#reason").fill("같은 제품임");
        page.locator("#confirm").click();
        assertThat(page.getByText("같은 제품임")).isVisible();

        JsonNode held = certification();
        Assertions.assertThat(held.path("heldSince").isNull()).isFalse();
        Assertions.assertThat(held.at("/heldFor/0/code").asText()).isEqualTo("RECALL_HOLDS");
        Assertions.assertThat(held.at("/heldFor/0/message").asText()).contains("여행 담요");

        page.locator("a[href^='product.xhtml']").click();
        assertThat(page.locator("#hold-head")).isVisible();
        assertThat(page.locator("#recalls-head")).isVisible();
        page.locator("#reason").fill("회수를 마쳤음");
        page.locator("#release").click();
        assertThat(page.locator("#take-back")).isVisible();
        Page second = journeys.open(Screen.PHONE);
        staff.newcomer(second, "CERTIFICATION_OFFICER");
        second.navigate(page.url());
        second.locator("#agree").click();
        assertThat(second.locator("#hold-head")).hasCount(0);
        Assertions.assertThat(certification().path("heldSince").isNull()).isTrue();
        put(code);
        Assertions.assertThat(certification().path("heldSince").isNull()).isTrue();
        second.locator("a[href^='match.xhtml']").first().click();
        assertAccessible(second);
    }

    @Test
    void several_matches_are_dismissed_for_one_reason() throws InterruptedException {
        put(code + "-2");
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, "/certification/recalls.xhtml?q=" + code);
        awaitRows(page, "a.row-link", 2);
        assertAccessible(page);
        page.locator("#reason").fill("다른 담요임");
        page.locator("#dismiss").click();
        assertThat(page.locator("#failures")).containsText("선택해 주세요");
        page.locator("[data-pick-all]").check();
        page.locator("#reason").fill("");
        page.locator("#dismiss").click();
        assertThat(page.locator(".ui-message-error")).containsText("사유");
        assertThat(page.locator("input[name=pick]:checked")).hasCount(2);
        page.locator("#reason").fill("다른 담요임");
        page.locator("#dismiss").click();
        assertThat(page.locator(".ui-growl")).containsText("2건을 관계없는 리콜로");
        assertThat(page.locator("a.row-link")).hasCount(0);
        page.locator("#pills a[href*='show=dismissed']").click();
        assertThat(page.locator("a.row-link")).hasCount(2);
        assertThat(page.locator("#dismiss")).hasCount(0);
        page.locator("a.row-link").first().click();
        assertThat(page.getByText("다른 담요임")).isVisible();
    }

    private JsonNode certification() {
        return shop.get("/api/v1/products/" + code + "/certification").body();
    }

    private static void awaitRows(Page page, String rows, int count) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (page.locator(rows).count() < count) {
            Assertions.assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(1_000);
            page.reload();
        }
    }

    private void put(String product) {
        shop.send(shop.request("/api/v1/products/" + product)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("""
                    {"name": "여행 담요", "category": "성인용 의류", "brand": "여행 담요 상회 %1$s",
                     "modelNames": ["ZQ%1$s77"], "certificateNumbers": []}\
                    """.formatted(own()))));
    }

    /** Of brand and model: by a name and a brand that are the same, recalls of other tests would meet the product, too. */
    private String own() {
        return code.substring(3, 11);
    }
}
