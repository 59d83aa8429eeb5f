package kr.ansim.web.checkout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Geolocation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Customers who are faster than the line, or whose line fails them, and customers who look around where they stand. */
class CheckoutHasteIT extends CheckoutJourney {

    @Test
    void takes_the_locker_tapped_last_while_the_first_is_still_on_its_way() {
        String first = site(1);
        String second = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        Queue<Route> held = new ArrayDeque<>();
        onPosts(page, route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        card(page, first).click();
        page.waitForCondition(() -> !held.isEmpty());
        card(page, second).click();
        held.element().resume();

        assertThat(page.locator("[data-held='" + second + "']")).isVisible();
        assertThat(card(page, second).locator("input")).isChecked();
        assertThat(freeAt(first)).isEqualTo(1);
        assertThat(freeAt(second)).isZero();
    }

    @Test
    void ends_at_the_shop_with_one_door_when_the_button_is_pressed_twice() {
        String site = site(2);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, site);
        button(page, CONFIRM).dblclick();
        assertThat(page).hasTitle("주문서");
        Map<String, String> told = returns.nextReturn();
        assertThat(told).containsEntry("result", "confirmed");
        assertThat(shop.get("/api/v1/locker-bookings/" + told.get("bookingId")).text("state"))
                .isEqualTo("CONFIRMED");
        assertThat(freeAt(site)).isEqualTo(1);
    }

    @Test
    void shows_what_was_decided_when_the_answer_was_lost_on_the_wire() {
        journeys.expect("ERR_FAILED");
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, site);
        Queue<Route> lost = new ArrayDeque<>();
        onPosts(page, route -> {
            String sent = route.request().postData();
            if (lost.isEmpty() && sent != null && sent.contains("confirm")) {
                lost.add(route);
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            } else {
                route.resume();
            }
        });
        Locator confirm = button(page, CONFIRM);
        confirm.click();
        assertThat(page.locator("#failed")).isVisible();
        confirm.click();
        assertThat(page.locator("h2")).hasText("보관함을 정했습니다");
        assertThat(freeAt(site)).isZero();
        page.getByText("쇼핑몰로 돌아가기").click();
        assertThat(page).hasTitle("주문서");
        assertThat(returns.nextReturn()).containsEntry("result", "confirmed");
    }

    @Test
    void says_when_a_customer_cannot_leave_just_now_and_stays_with_them() throws SQLException {
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        String order = UUID.randomUUID().toString();
        page.navigate(checkout(order, "ko", SMALL));
        take(page, site);
        page.navigate(page.url().replace("locker.xhtml", "leave.xhtml"));
        try (Connection other = TestDatabase.connect();
                PreparedStatement lock =
                        other.prepareStatement("SELECT id FROM delivery_checkout WHERE order_no = ? FOR UPDATE")) {
            other.setAutoCommit(false);
            lock.setString(1, order);
            assertThat(lock.executeQuery().next()).isTrue();
            page.locator("[id='leave:abandon']").click();
            assertThat(page.locator(".hold > .note")).containsText("잠시 뒤");
            other.rollback();
        }
        assertThat(page.locator("[data-held='" + site + "']")).isVisible();
    }

    @Test
    void looks_around_where_the_customer_stands_or_says_how_else() {
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        Locator here = page.locator("[data-act=here]");
        here.click();
        assertThat(page.locator("#find-said")).hasText("위치를 확인하지 못했습니다. 주소나 동네로 찾아 주세요.");
        assertThat(card(page, site)).isVisible();

        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(around.latitude(), around.longitude()));
        here.click();
        assertThat(page).hasURL(Pattern.compile(".*lat=.*"));
        assertThat(page.locator("legend")).hasText("내 위치에서 가까운 보관함");
        assertThat(card(page, site)).isVisible();
    }

    private static void onPosts(Page page, Consumer<Route> what) {
        page.route("**/checkout/locker.xhtml*", route -> {
            if (route.request().method().equals("POST")) {
                what.accept(route);
            } else {
                route.resume();
            }
        });
    }
}
