package kr.ansim.web.checkout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Screen;
import org.junit.jupiter.api.Test;

/** A customer, sent by a shop, chooses a locker on a phone and comes back to the shop with what was decided. */
class CheckoutJourneyIT extends CheckoutJourney {

    @Test
    void chooses_a_locker_on_a_phone_and_comes_back_with_a_signed_result() {
        String site = site(2);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        assertThat(card(page, site)).containsText("소형 2칸");
        journeys.picture(page, "checkout-list");
        assertAccessible(page);

        take(page, site);
        assertThat(page.locator(".hold")).containsText("S-01 칸을 맡아 두었습니다");
        assertThat(page.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("0:[01]\\d"));
        assertThat(card(page, site)).containsText("소형 1칸");
        assertThat(freeAt(site)).isEqualTo(1);
        journeys.picture(page, "checkout-held");

        button(page, "이 보관함으로 받기").click();
        assertThat(page).hasTitle("주문서");
        Map<String, String> told = returns.nextReturn();
        assertThat(told).containsEntry("cart", "7").containsEntry("result", "confirmed");
        assertThat(told).containsEntry("sig", signatureOf(told));
        assertThat(shop.get("/api/v1/locker-bookings/" + told.get("bookingId")).text("state"))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void shows_what_was_decided_to_whoever_comes_back() {
        String site = site(1);
        String address = checkout();
        Page page = journeys.open(Screen.PHONE);
        page.navigate(address);
        take(page, site);
        button(page, "이 보관함으로 받기").click();
        assertThat(page).hasTitle("주문서");
        Map<String, String> first = returns.nextReturn();

        page.goBack();
        assertThat(page.locator("h2")).hasText("보관함을 정했습니다");
        journeys.picture(page, "checkout-decided");
        assertAccessible(page);
        page.getByText("쇼핑몰로 돌아가기").click();
        assertThat(page).hasTitle("주문서");
        assertThat(returns.nextReturn()).isEqualTo(first);
    }

    @Test
    void changes_the_mind_and_keeps_one_door_only() {
        String first = site(1);
        String second = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, first);
        take(page, second);
        assertThat(freeAt(first)).isEqualTo(1);
        assertThat(freeAt(second)).isZero();

        page.reload();
        assertThat(page.locator("[data-held='" + second + "']")).isVisible();
        assertThat(card(page, second).locator("input")).isChecked();
        assertThat(freeAt(second)).isZero();
        assertAccessible(page);
    }

    @Test
    void goes_home_and_gives_the_door_back() {
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, site);
        button(page, "집으로 받기").click();
        assertThat(page).hasTitle("주문서");

        Map<String, String> told = returns.nextReturn();
        assertThat(told).containsEntry("result", "home").containsEntry("bookingId", "");
        assertThat(told).containsEntry("sig", signatureOf(told));
        assertThat(freeAt(site)).isEqualTo(1);
    }

    @Test
    void leaves_without_a_choice() {
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, site);
        page.getByLabel("고르지 않고 쇼핑몰로 돌아가기").click();
        assertThat(page.locator("main")).containsText("맡아 둔 칸은 다른 고객님이 쓸 수 있게 바로 내놓습니다");
        journeys.picture(page, "checkout-leave");
        assertAccessible(page);
        button(page, "고르지 않고 돌아가기").click();
        assertThat(page).hasTitle("주문서");

        Map<String, String> told = returns.nextReturn();
        assertThat(told).containsEntry("result", "abandoned").containsEntry("sig", signatureOf(told));
        assertThat(freeAt(site)).isEqualTo(1);
    }

    @Test
    void speaks_english_on_the_narrowest_phone_in_the_dark() {
        String site = site(1);
        Page page = journeys.open(Screen.PHONE.english().dark().wide(320));
        page.navigate(checkout("en", SMALL));
        assertThat(page.locator("h1")).hasText("Choose a locker");
        take(page, site);
        assertThat(page.locator(".hold")).containsText("Compartment S-01 is kept for you");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        journeys.picture(page, "checkout-english-dark");
    }

    @Test
    void shows_the_map_beside_the_list_on_a_desk() {
        String name = "역삼 체육관 " + UUID.randomUUID();
        String site = around.site(name, 1, 0, 0, 0);
        Page page = journeys.open(Screen.DESK);
        page.navigate(checkout());
        Locator pin = page.locator("#map").getByTitle(name);
        assertThat(pin).hasText("1");
        double right =
                page.locator("#map").boundingBox().x + page.locator("#map").boundingBox().width;
        assertThat(card(page, site).boundingBox().x).isGreaterThanOrEqualTo(right);
        assertAccessible(page);
        pin.click();
        assertThat(card(page, site).locator("input")).isChecked();
        journeys.picture(page, "checkout-desk");
    }

    @Test
    void needs_no_mouse() {
        String site = site(1);
        Page page = journeys.open(Screen.DESK);
        page.navigate(checkout());
        card(page, site).locator("input").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("[data-held]")).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-held='" + site + "']")).isVisible();
        button(page, "이 보관함으로 받기").press("Enter");
        assertThat(page).hasTitle("주문서");
        assertThat(returns.nextReturn()).containsEntry("result", "confirmed");
    }

    /** Reckoned here once more, as a shop does that has read nothing but the contract. */
    private static String signatureOf(Map<String, String> told) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Demo.read().shopSigningSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String signed = String.join(
                    "\n",
                    List.of("session", "orderNo", "result", "bookingId", "ts").stream()
                            .map(told::get)
                            .toList());
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
