package kr.ansim.web.checkout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.TestSites;
import org.junit.jupiter.api.Test;

/** The far ends of choosing: its time is over, nothing is found or far too much, and every step is gone back. */
class CheckoutEndsIT extends CheckoutJourney {

    private static final int MOST_SHOWN = 200;

    @Test
    void says_that_the_time_to_choose_is_over_whatever_is_pressed() {
        String site = site(3);
        leadsBackToTheShop(page -> {}, page -> search(page, "역삼"));
        leadsBackToTheShop(page -> {}, page -> type(page, "역삼"));
        leadsBackToTheShop(page -> {}, page -> card(page, site).click());
        leadsBackToTheShop(
                page -> take(page, site), page -> button(page, CONFIRM).click());
    }

    private void leadsBackToTheShop(Consumer<Page> before, Consumer<Page> press) {
        String order = UUID.randomUUID().toString();
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout(order, "ko", SMALL));
        before.accept(page);
        assertThat(Rows.change("UPDATE delivery_checkout SET expires_at = opened_at WHERE order_no = ?", order))
                .isEqualTo(1);
        press.accept(page);
        assertThat(page.locator("h2")).hasText("고르는 시간이 지났습니다");
        page.getByText("쇼핑몰로 돌아가기").click();
        assertThat(page).hasTitle("주문서");
        assertThat(returns.nextReturn()).containsEntry("orderNo", order).containsEntry("bookingId", "");
    }

    @Test
    void stays_where_it_was_with_back_and_reload_at_every_step() {
        String site = around.site("역삼 체육관 " + UUID.randomUUID(), 2, 0, 0, 0);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        search(page, "역삼 체육관");
        assertThat(page.locator("legend")).hasText("‘역삼 체육관’ 보관함");
        page.goBack();
        assertThat(page.locator("legend")).hasText("주문하신 곳에서 가까운 보관함");

        take(page, site);
        page.locator(".phone-top a").click();
        assertThat(page.locator("main")).containsText("맡아 둔 칸은 다른 고객님이 쓸 수 있게 바로 내놓습니다");
        page.reload();
        page.goBack();
        assertThat(page.locator("[data-held='" + site + "']")).isVisible();
        assertThat(freeAt(site)).isEqualTo(1);

        button(page, CONFIRM).click();
        assertThat(page).hasTitle("주문서");
        Map<String, String> told = returns.nextReturn();
        page.goBack();
        page.reload();
        assertThat(page.locator("h2")).hasText("보관함을 정했습니다");
        page.goForward();
        assertThat(page).hasTitle("주문서");
        assertThat(shop.get("/api/v1/locker-bookings/" + told.get("bookingId")).text("state"))
                .isEqualTo("CONFIRMED");
        assertThat(freeAt(site)).isEqualTo(1);
    }

    @Test
    void tells_near_the_field_that_nothing_was_found_and_how_else() {
        site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        search(page, "없는동네");
        assertThat(page.locator("#pick")).containsText("맞는 보관함이 없습니다");
        Locator away = page.locator("#pick .note").first();
        assertThat(away).containsText("주소 검색이 지금 되지 않습니다");
        assertThat(away.boundingBox().y).as("without scrolling").isLessThan(Screen.PHONE.height() * 0.6);
        journeys.picture(page, "checkout-nothing-found");

        type(page, "없는 곳");
        assertThat(page.locator(".ui-autocomplete-panel")).hasText("주소 검색이 지금 되지 않습니다. 동네나 보관함 이름으로 찾을 수 있습니다.");
    }

    @Test
    void keeps_very_long_names_and_long_lists_within_the_narrowest_phone() {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        String endless = mark + "가나다라마바사아자차카타파하".repeat(5);
        String[] rows = IntStream.rangeClosed(0, MOST_SHOWN)
                .mapToObj(at -> TestSites.row(
                        at == 0 ? endless : mark + " 보관함 " + at,
                        "서울특별시,강남구,서울특별시 강남구 " + mark + "로 " + at,
                        String.format(Locale.ROOT, "%.6f,%.6f", around.latitude() + at * 0.000_05, around.longitude()),
                        ",,,,,",
                        1,
                        0,
                        0,
                        0))
                .toArray(String[]::new);
        Api.Answer imported = operator.send(operator.request("/api/v1/site-imports?format=national-csv")
                .header("Idempotency-Key", mark)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(TestSites.file(rows))));
        assertThat(imported.body().path("created").asInt()).isEqualTo(MOST_SHOWN + 1);

        Page page = journeys.open(Screen.PHONE.wide(320));
        page.navigate(checkout());
        assertFits(page);
        take(page, around.named(endless).path("id").asText());
        assertFits(page);
        journeys.picture(page, "checkout-long-name");
        search(page, mark);
        page.locator("#more").click();
        assertThat(page.locator(".locker")).hasCount(MOST_SHOWN);
        assertThat(page.locator("[id='pick:list']")).containsText("보관함이 많아 200곳만 보여 드립니다");
        assertFits(page);
    }

    @Test
    void moves_nothing_for_those_who_asked_for_that() {
        String site = site(1);
        Page page = journeys.open(Screen.PHONE);
        page.navigate(checkout());
        take(page, site);
        assertThat(slowest(page)).isLessThan(0.02);
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat(slowest(page)).as("seconds that something moves otherwise").isGreaterThan(0.1);
    }

    /** Seconds of the longest transition or animation of the page. */
    private static double slowest(Page page) {
        return ((Number) page.evaluate("Math.max(...[...document.querySelectorAll('*')].flatMap(element => {"
                        + "const style = getComputedStyle(element);"
                        + "return (style.transitionDuration + ',' + style.animationDuration).split(',').map(parseFloat)"
                        + "}).filter(Number.isFinite))"))
                .doubleValue();
    }

    private static void search(Page page, String words) {
        page.locator("[id='find:q_input']").fill(words);
        page.locator("[id='find:search']").click();
    }

    private static void type(Page page, String words) {
        Locator field = page.locator("[id='find:q_input']");
        field.fill("");
        field.pressSequentially(words);
    }

    private static void assertFits(Page page) {
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as("pixels to scroll sideways").isEqualTo(0);
    }
}
