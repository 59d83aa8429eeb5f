package kr.ansim.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.TestSettings;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicLimitIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @ParameterizedTest
    @ValueSource(strings = {"/privacy.xhtml", "/openapi", "/error/404.xhtml", "/api/docs/"})
    void a_network_that_asks_too_often_is_asked_for_patience_and_its_customers_go_on(String path) {
        journeys.expect("429");
        String address = uri(path).toString();
        Page page = journeys.open(Screen.PHONE);
        int asked = 0;
        while (page.request().head(address).status() == 200) {
            assertThat(asked++)
                    .as("requests before the first refusal")
                    .isLessThan(5 * TestSettings.REQUESTS_PER_MINUTE);
        }
        // a token that has come back meanwhile would let the page through
        page.route(address, route -> {
            APIResponse told = route.fetch();
            while (told.status() == 200) {
                told = route.fetch();
            }
            route.fulfill(new Route.FulfillOptions().setResponse(told));
        });
        Response answer = page.navigate(address);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headerValue("Retry-After"))).isBetween(1, 60);
        assertThat(page.locator("h1")).hasText("요청이 너무 잦습니다");
        journeys.picture(page, "too-often");
        assertAccessible(page);
        assertThat(page.request()
                        .get(uri("/checkout/locker.xhtml?s=unknown").toString())
                        .status())
                .isEqualTo(200);
    }
}
