package kr.ansim.web.checkout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.TestShop;
import kr.ansim.web.support.TestSites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer, sent by a shop, chooses a locker on a phone and comes back to the shop. */
class CheckoutJourneyIT extends BookingIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final TestShop returns = new TestShop();
    private TestSites around;

    @BeforeEach
    void moveAwayFromOtherTests() {
        around = TestSites.farFromOthers(operator);
    }

    @AfterEach
    void closeShop() {
        returns.close();
    }

    @Test
    void chooses_a_locker_on_a_phone_and_comes_back_with_a_signed_result() {
        String site = around.site("역삼동 " + UUID.randomUUID(), 2, 0, 0, 0);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout("ko"));
        assertAccessible(page);
        journeys.picture(page, "checkout-list");

        page.locator("#card-" + site).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("이 보관함으로 받기"))
                .click();
        assertThat(page).hasTitle("주문서");
        assertThat(returns.nextReturn()).containsEntry("result", "confirmed");
    }

    /** The address a shop sends its customer to, at the portal of the tests. */
    private String checkout(String language) {
        String body = String.format(
                Locale.ROOT,
                """
                {"orderNo": "%s", "parcel": {"widthMm": 100, "depthMm": 100, "heightMm": 100, "weightG": 500},
                 "near": {"lat": %f, "lng": %f}, "recipient": {"name": "김하은", "phone": "010-1234-5678"},
                 "returnUrl": "%s", "locale": "%s"}""",
                UUID.randomUUID(),
                around.latitude(),
                around.longitude(),
                TestShop.returnUrl(),
                language);
        Api.Answer session = shop.post("/api/v1/checkout-sessions", body);
        assertThat(session.status()).isEqualTo(201);
        URI url = URI.create(session.text("url"));
        return uri(url.getRawPath() + "?" + url.getRawQuery()).toString();
    }
}
