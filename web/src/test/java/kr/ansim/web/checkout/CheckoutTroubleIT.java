package kr.ansim.web.checkout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.UUID;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.TestSettings;
import org.junit.jupiter.api.Test;

/** What goes wrong at the checkout, and that it never leaves a customer stuck. */
class CheckoutTroubleIT extends CheckoutJourney {

    private static final double A_HOLD_AND_MORE_MS = TestSettings.HOLD.toMillis() + 20_000;

    @Test
    void offers_the_same_locker_again_when_the_time_is_up() {
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, site);
        Locator again = button(page, "다시 맡기");
        assertThat(again).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_HOLD_AND_MORE_MS));
        assertThat(page.locator(".hold")).containsText("다시 맡을까요?");
        assertThat(button(page, "칸 맡아 두기")).isHidden();
        journeys.picture(page, "checkout-time-up");
        assertAccessible(page);
        again.click();
        assertThat(page.locator("[data-held='" + site + "']")).isVisible();
    }

    @Test
    void takes_another_locker_when_the_time_of_the_first_is_up() {
        String first = site(1);
        String second = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, first);
        assertThat(button(page, "다시 맡기"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_HOLD_AND_MORE_MS));
        take(page, second);
        assertThat(freeAt(first)).isEqualTo(1);
        assertThat(freeAt(second)).isZero();
    }

    @Test
    void never_goes_home_from_a_locker_that_the_shop_has_confirmed_meanwhile() {
        String site = site(1);
        String order = UUID.randomUUID().toString();
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout(order, "ko", SMALL));
        take(page, site);
        String booking = Rows.one("SELECT BIN_TO_UUID(id) FROM delivery_booking WHERE order_no = ?", order)
                .orElseThrow();
        assertThat(shop.post("/api/v1/locker-bookings/" + booking + "/confirm", null)
                        .status())
                .isEqualTo(200);

        button(page, "집으로 받기").click();
        assertThat(page.locator("h2")).hasText("보관함을 정했습니다");
        page.getByText("쇼핑몰로 돌아가기").click();
        assertThat(page).hasTitle("주문서");
        Map<String, String> told = returns.nextReturn();
        assertThat(told).containsEntry("result", "confirmed").containsEntry("bookingId", booking);
        assertThat(freeAt(site)).isZero();
    }

    @Test
    void keeps_the_door_longer_once_when_half_of_the_time_is_gone() {
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, site);
        Locator renew = page.locator(".hold__renew");
        assertThat(renew).isHidden();
        assertThat(renew).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_HOLD_AND_MORE_MS));
        renew.click();
        assertThat(renew).hasCount(0);
        assertThat(page.locator("[data-held='" + site + "']")).isVisible();
    }

    @Test
    void tells_that_a_larger_door_was_taken() {
        String site = around.site("역삼 체육관 " + UUID.randomUUID(), 1, 0, 1, 0);
        hold(site);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, site);
        assertThat(page.locator(".hold")).containsText("소형 칸이 모두 차서 더 큰 중형 칸을 맡았습니다");
        journeys.picture(page, "checkout-larger");
    }

    @Test
    void says_that_somebody_was_faster_and_keeps_what_is_held() {
        String held = site(1);
        String wanted = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, held);
        hold(wanted);
        card(page, wanted).click();
        assertThat(page.locator(".hold > .note")).containsText("그 사이 맞는 칸이 모두 찼습니다");
        assertThat(page.locator(".hold > .note")).containsText("맡아 두신 S-01 칸은 그대로입니다");
        assertThat(page.locator("[data-held='" + held + "']")).isVisible();
        journeys.picture(page, "checkout-too-late");
        assertAccessible(page);
        // a second may end while the bar is being replaced
        page.evaluate("() => document.getElementById('pick:bar').replaceChildren()");
        page.waitForTimeout(1_200);
    }

    @Test
    void says_why_a_locker_cannot_be_chosen_and_shows_the_way_home() {
        String full = site(1);
        hold(full);
        String closed = site(1);
        operator.post("/api/v1/pickup-points/" + closed + "/close", "{\"reason\": \"점검\"}");
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        assertThat(card(page, full)).containsText("맞는 칸이 모두 찼습니다");
        assertThat(card(page, full).locator("input")).isDisabled();
        assertThat(card(page, closed)).containsText("지금은 새 상품을 받지 않습니다");
        journeys.picture(page, "checkout-full");
        assertAccessible(page);
    }

    @Test
    void never_offers_a_locker_to_goods_that_are_too_large() {
        site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout("ko", "900,900,900"));
        assertThat(page.locator(".locker input:enabled")).hasCount(0);
        assertThat(page.locator(".sizes")).not().containsText("맞음");
        journeys.picture(page, "checkout-too-large");
        assertAccessible(page);
        page.locator(".hold").getByText("집으로 받기").click();
        assertThat(page).hasTitle("주문서");
        assertThat(returns.nextReturn()).containsEntry("result", "home");
    }

    @Test
    void works_without_the_map() {
        journeys.expect("leaflet");
        journeys.expect("L is not defined");
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.route("**/leaflet.js*", Route::abort);
        page.navigate(checkout());
        assertThat(page.locator("#map")).isHidden();
        take(page, site);
        journeys.picture(page, "checkout-no-map");
    }

    @Test
    void works_without_scripts() {
        String site = site(1);
        Page page = journeys.open(Screen.PHONE.withoutScripts());
        page.navigate(checkout());
        card(page, site).click();
        button(page, "칸 맡아 두기").click();
        assertThat(page.locator(".hold")).containsText("S-01 칸을 맡아 두었습니다");
        button(page, CONFIRM).click();
        assertThat(page).hasTitle("주문서");
        assertThat(returns.nextReturn()).containsEntry("result", "confirmed");
    }

    @Test
    void lets_two_windows_share_one_hold() {
        String first = site(1);
        String second = site(1);
        String address = checkout();
        Page page = journeys.open(Screen.PHONE);
        page.navigate(address);
        Page other = page.context().newPage();
        other.navigate(address);
        take(page, first);
        take(other, second);
        assertThat(freeAt(first)).isEqualTo(1);

        button(other, "집으로 받기").click();
        assertThat(other).hasTitle("주문서");
        button(page, CONFIRM).click();
        assertThat(page.locator("h2")).hasText("집으로 받기로 했습니다");
        assertThat(freeAt(second)).isEqualTo(1);
    }

    @Test
    void holds_on_to_a_tap_that_could_not_be_sent() {
        journeys.expect("ERR_INTERNET_DISCONNECTED");
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, site);
        page.context().setOffline(true);
        assertThat(page.locator("#offline")).containsText("연결이 끊겼습니다");
        Locator confirm = button(page, CONFIRM);
        confirm.click();
        assertThat(page.locator("#failed")).isVisible();
        journeys.picture(page, "checkout-offline");
        page.context().setOffline(false);
        assertThat(page.locator("#failed")).isHidden();
        confirm.click();
        assertThat(page).hasTitle("주문서");
    }

    @Test
    void opens_nothing_with_a_wrong_address() {
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout() + "x");
        assertThat(page.locator("main")).containsText("이 화면은 더 쓸 수 없습니다");
        assertThat(page.locator(".locker")).hasCount(0);
        journeys.picture(page, "checkout-unknown");
        assertAccessible(page);
    }
}
