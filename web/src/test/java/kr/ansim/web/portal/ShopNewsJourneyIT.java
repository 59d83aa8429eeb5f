package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.ShopSystem;
import kr.ansim.web.support.ShopSystem.News;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator enters where a shop wants its news; from then on it hears of its products by itself. */
class ShopNewsJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private ShopSystem system;
    private Page page;

    @BeforeEach
    void enter() {
        Outside.awake(uri("/"));
        system = ShopSystem.start();
        page = new Staff(journeys, uri("/")).open("ADMINISTRATOR", Screen.DESK, "/identity/shops.xhtml");
        page.locator("a.row-link", new Page.LocatorOptions().setHasText("데모 상품"))
                .click();
        page.locator("a[href*='webhook.xhtml']").click();
        page.locator("[id='f:address']").fill("ftp://shop.example");
        page.locator("[id='f:save']").click();
        assertThat(page.locator(".ui-message-error")).containsText("https://");
        page.locator("[id='f:address']").fill(system.address());
        page.locator("[id='f:save']").click();
        system.secret(page.locator("#new-secret").innerText());
    }

    @AfterEach
    void leave() {
        page.getByText("웹훅 없애기").first().click();
        page.locator("[id='remove:reason']").fill("시험이 끝남");
        page.locator("[id='remove:act']").click();
        assertThat(page.locator("[id='f:test']")).hasCount(0);
        system.stop();
    }

    @Test
    void hears_of_a_hold_and_of_nothing_while_it_is_down() throws InterruptedException {
        assertAccessible(page);
        page.locator("[id='f:test']").click();
        assertThat(newsOf("").type()).isEqualTo("webhook.test");

        String code = "P-" + UUID.randomUUID();
        system.answer(503);
        put(code, "SU079002-23902");
        system.awaitTries(1);
        page.reload();
        // that it failed is written down once the answer is there
        for (int look = 0; look < 60 && page.locator(".note").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator(".note")).containsText("전달되지 않습니다");
        system.answer(204);
        awaitVerdict(code, "REVOKED");
        News held = newsOf(code);
        assertThat(held.type()).isEqualTo("product.held");
        assertThat(held.data().at("/certificateNumbers/0").asText()).isEqualTo("SU079002-23902");
        page.reload();
        assertThat(page.locator(".ui-datatable")).containsText("product.held");
        journeys.picture(page, "webhook-deliveries");
        assertThat(page.locator(".note")).hasCount(0);
    }

    @Test
    void signs_with_both_secrets_for_a_day() throws InterruptedException {
        String former = system.secret();
        page.getByText("서명 비밀 바꾸기").first().click();
        page.locator("[id='renew:reason']").fill("정기 교체");
        page.locator("[id='renew:act']").click();
        assertThat(page.locator("#new-secret")).not().hasText(former);
        page.locator("[id='f:test']").click();
        News first = newsOf("");
        system.secret(page.locator("#new-secret").innerText());
        page.locator("[id='f:test']").click();
        assertThat(first.type()).isEqualTo(newsOf("").type());
    }

    /** Before anybody has answered, a new product is out of reach; that is news too. */
    private void awaitVerdict(String code, String verdict) throws InterruptedException {
        JsonNode data;
        do {
            News news = newsOf(code);
            data = news.data();
            assertThat(news.type()).isEqualTo("certification.changed");
        } while (!data.path("verdict").asText().equals(verdict));
    }

    /** What it hears next of this product, or of none: products of other tests may have news of their own. */
    private News newsOf(String code) throws InterruptedException {
        News news = system.next();
        while (!news.data().path("productCode").asText().equals(code)) {
            news = system.next();
        }
        return news;
    }

    private void put(String code, String number) {
        Api shop = new Api(uri("/"), Demo.read().productsKey());
        shop.send(shop.request("/api/v1/products/" + code)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"name\": \"시험 주전자\", \"category\": \"완구\", \"certificateNumbers\": [\"%s\"]}"
                                .formatted(number))));
    }
}
