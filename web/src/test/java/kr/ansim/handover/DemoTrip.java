package kr.ansim.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;

/** A newcomer's first trip: orders at the demo shop, looks for a locker by address, and comes back with a booking. */
record DemoTrip(Page page, URI shop) {

    /** @return id of the booking that the shop shows at the end */
    String booking() {
        awaitShop();
        page.navigate(shop.toString());
        press("주문하기");
        press("주문하고 계속");
        assertThat(page.locator("legend")).hasText("주문하신 곳에서 가까운 보관함");
        lookByAddress();
        lookWhileTheRegisterIsDown();
        page.locator(".locker:has(input:enabled)").first().click();
        press("이 보관함으로 받기");
        assertThat(page.locator("#headline")).hasText("보관함 칸이 확정되었습니다");
        assertThat(page.locator("#compartment")).isVisible();
        String booking = page.locator("#booking").innerText();
        refusesWhatNobodySigned();
        return booking;
    }

    /** The command starts it last, and does not wait for it. */
    private void awaitShop() {
        for (int look = 0; look < 300; look++) {
            try {
                page.request().get(shop.toString());
                return;
            } catch (PlaywrightException notYet) {
                page.waitForTimeout(200);
            }
        }
    }

    private void lookByAddress() {
        type("테헤란");
        Locator suggested = page.locator(".ui-autocomplete-item").filter(has("테헤란로 231"));
        suggested.click();
        assertThat(page.locator("legend")).containsText("테헤란로 231");

        search("테헤란로 152");
        assertThat(page.locator("#pick")).containsText("이 주소를 찾으십니까?");
        assertThat(page.locator("#pick")).not().containsText("맞는 보관함이 없습니다");
        page.locator(".meant__list a").first().click();
        assertThat(page.locator("legend")).containsText("테헤란로 152");

        search("아무 데도 없는 곳");
        assertThat(page.locator("#pick")).containsText("맞는 보관함이 없습니다");
    }

    private void lookWhileTheRegisterIsDown() {
        page.context()
                .request()
                .post(
                        shop.resolve("/control/fault").toString(),
                        RequestOptions.create().setData("{\"api\": \"address\", \"kind\": \"down\"}"));
        type("테헤란로");
        assertThat(page.locator("#find-said")).containsText("주소 검색이 지금 되지 않습니다");
        search("강남구");
        assertThat(page.locator("legend")).hasText("‘강남구’ 보관함");
    }

    private void refusesWhatNobodySigned() {
        String back = page.url();
        page.navigate(back.replace("result=confirmed", "result=home"));
        assertThat(page.locator("main")).containsText("확인할 수 없는 결과입니다");
        page.navigate(back);
        assertThat(page.locator("#headline")).hasText("보관함 칸이 확정되었습니다");
    }

    /** Suggestions come once the page's scripts are there, which is later than its text when the portal has just started. */
    private void type(String words) {
        page.waitForLoadState();
        Locator field = page.locator("[id='find:q_input']");
        field.fill("");
        field.pressSequentially(words);
    }

    private void search(String words) {
        page.locator("[id='find:q_input']").fill(words);
        page.locator("[id='find:search']").click();
    }

    private void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
