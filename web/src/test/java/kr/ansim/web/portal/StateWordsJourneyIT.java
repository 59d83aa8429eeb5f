package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A source tells a state that stands in no specification: it counts as unknown until an officer decides what it means. */
class StateWordsJourneyIT extends PortalIT {

    private static final String NUMBER = "CA011R9008-4908";
    private static final String PATH = "/certification/state-words.xhtml";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private Api shop;
    private String code;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        shop = new Api(uri("/"), Demo.read().productsKey());
        Outside.awake(uri("/"));
        code = "P-" + UUID.randomUUID();
    }

    @Test
    void an_unknown_word_is_decided_and_its_certificates_are_read_again() throws InterruptedException {
        assertThat(shop.send(shop.request("/api/v1/products/" + code)
                                .header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString(
                                        "{\"name\": \"유아 물놀이튜브\", \"category\": \"물놀이기구\", \"certificateNumbers\": [\"%s\"]}"
                                                .formatted(NUMBER))))
                        .status())
                .isEqualTo(201);
        await("UNKNOWN");
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, PATH);
        for (int i = 0;
                i < 60
                        && page.locator("#unknown tr:has-text('효력정지심의') a.row-link")
                                        .count()
                                == 0;
                i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertAccessible(page);
        page.locator("#unknown tr:has-text('효력정지심의') a.row-link").click();
        page.locator("#decide").click();
        assertThat(page.locator(".ui-message-error").first()).containsText("뜻을 골라 주세요");
        choose(page, "SUSPENDED");
        page.locator("#decide").click();
        assertThat(page.locator(".field:has(#reason) .ui-message-error")).containsText("사유");
        assertAccessible(page);
        page.locator("#reason").fill("제품안전정보센터에 전화로 확인");
        page.locator("#decide").click();
        assertThat(page.locator("#decided")).containsText("제품안전정보센터에 전화로 확인");
        await("SUSPENDED");
        assertThat(shop.get("/api/v1/products/" + code + "/certification")
                        .body()
                        .path("heldSince")
                        .isNull())
                .isFalse();

        page.locator("#decided a.row-link").first().click();
        choose(page, "UNKNOWN");
        page.locator("#reason").fill("다시 확인하기로 함");
        page.locator("#decide").click();
        assertThat(page.locator("#decided")).containsText("대체됨");
        await("UNKNOWN");
    }

    private static void choose(Page page, String state) {
        // before, nobody hears that a button is pressed
        page.waitForLoadState();
        page.locator(".ui-selectoneradio .ui-radiobutton:has(input[value='" + state + "']) .ui-radiobutton-box")
                .click();
    }

    /** A source that was too slow once is asked again after a minute. */
    private void await(String verdict) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(3));
        String now = "";
        while (!now.equals(verdict)) {
            assertThat(Instant.now()).as(now).isBefore(deadline);
            Thread.sleep(300);
            now = shop.get("/api/v1/products/" + code + "/certification")
                    .body()
                    .at("/certification/verdict")
                    .asText();
        }
    }
}
