package kr.ansim.web.checkout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.TestShop;
import kr.ansim.web.support.TestSites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Customers whom a shop has sent to choose a locker, in a neighbourhood of their own. */
abstract class CheckoutJourney extends BookingIT {

    static final String SMALL = "100,100,100";

    static final String CONFIRM = "이 보관함으로 받기";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    TestShop returns;
    TestSites around;

    @BeforeEach
    void openShop() {
        returns = new TestShop();
        around = TestSites.farFromOthers(operator);
    }

    @AfterEach
    void closeShop() {
        returns.close();
    }

    /** A site with so many small doors, and one large. */
    String site(int small) {
        return around.site("역삼 주민센터 " + UUID.randomUUID().toString().substring(0, 8), small, 0, 0, 0);
    }

    /** The address a shop sends its customer to, at the portal of the tests. */
    String checkout() {
        return checkout("ko", SMALL);
    }

    String checkout(String language, String lengths) {
        return checkout(UUID.randomUUID().toString(), language, lengths);
    }

    String checkout(String order, String language, String lengths) {
        String near = String.format(Locale.ROOT, "{\"lat\": %f, \"lng\": %f}", around.latitude(), around.longitude());
        String[] mm = lengths.split(",", -1);
        Answer session = shop.post("/api/v1/checkout-sessions", """
            {"orderNo": "%s", "parcel": {"widthMm": %s, "depthMm": %s, "heightMm": %s, "weightG": 500},
             "near": %s, "recipient": {"name": "김하은", "phone": "010-1234-5678"},
             "returnUrl": "%s", "locale": "%s"}\
            """.formatted(
                        order, mm[0], mm[1], mm[2], near, TestShop.returnUrl(), language));
        assertThat(session.status()).isEqualTo(201);
        URI url = URI.create(session.text("url"));
        return uri(url.getRawPath() + "?" + url.getRawQuery()).toString();
    }

    static Locator card(Page page, String site) {
        return page.locator("#card-" + site);
    }

    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** A tap on a locker holds a door at once. */
    static void take(Page page, String site) {
        card(page, site).click();
        assertThat(page.locator("[data-held='" + site + "']")).isVisible();
    }

    int freeAt(String site) {
        return sites.free(site, "SMALL");
    }
}
