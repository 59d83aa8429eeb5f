package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Predicate;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestDatabase;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A certificate has run out: an officer takes the product over, notes what was agreed, and sees it in order again. */
class OfficerDeskJourneyIT extends PortalIT {

    private static final String EXPIRED = "CB061R9005-8905";
    private static final String ANOTHER = "CB061R9004-4904";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private Api shop;
    private String code;

    @BeforeEach
    void expire() throws InterruptedException {
        staff = new Staff(journeys, uri("/"));
        shop = new Api(uri("/"), Demo.read().productsKey());
        Outside.awake(uri("/"));
        code = "P-" + UUID.randomUUID();
        put(EXPIRED);
        // the shop hears the verdict as soon as there is one; the task comes with what is written down of it
        while (Rows.one(
                        "SELECT t.id FROM certification_task t JOIN certification_product p ON p.id = t.live"
                                + " WHERE p.code = ?",
                        code)
                .isEmpty()) {
            Thread.sleep(200);
        }
    }

    @Test
    void takes_it_over_and_sees_it_in_order() throws InterruptedException {
        Page page = board("tasks");
        assertThat(page.locator(".ui-datatable-data > tr")).containsText("까지 정리");
        assertAccessible(page);
        page.locator("#assign").click();
        assertThat(page.locator("#failures")).containsText("먼저 상품을 선택");
        page.locator("[data-pick-all]").check();
        assertThat(page.locator("input[name=pick]")).isChecked();
        page.locator("#assign").click();
        assertThat(page.locator(".ui-growl")).containsText("상품 1개의 담당");
        assertThat(page.locator(".pill:has-text('내 담당') b")).hasText("1");
        page.locator("[data-pick-all]").check();
        giveToNobodyKnown(page);
        assertThat(page.locator("#board .ui-messages-error")).containsText("담당으로 정할 수 없는");
        assertThat(page.locator(".pill:has-text('내 담당') b")).hasText("1");
        page.locator("[data-pick-all]").check();
        page.locator("#again").click();
        assertThat(page.locator(".ui-growl").last()).containsText("다시 묻고");

        page.locator("a.row-link").click();
        assertThat(page.locator("#task-head")).isVisible();
        giveToNobodyKnown(page);
        assertThat(page.locator("main .ui-messages-error")).containsText("담당으로 정할 수 없는");
        page.locator("#write-note").click();
        assertThat(page.locator("[id='note'] ~ .ui-message-error, .field:has(#note) .ui-message-error"))
                .isVisible();
        page.locator("#note").fill("새 인증서는 다음 주에 나온다고 함");
        page.locator("#write-note").click();
        assertThat(page.locator(".words")).hasText("새 인증서는 다음 주에 나온다고 함");
        assertAccessible(page);

        put(ANOTHER);
        await(verdict -> !verdict.equals("ENDED"));
        page.reload();
        assertThat(page.locator("#task-head")).hasCount(0);
        assertThat(page.locator(".words")).hasCount(1);
    }

    @Test
    void closes_it_by_hand_with_a_reason_and_is_told_in_the_inbox() throws SQLException {
        Page page = board("tasks");
        page.locator("a.row-link").click();
        page.locator("#close-task").click();
        assertThat(page.locator(".field:has(#taskReason) .ui-message-error")).isVisible();
        page.locator("#taskReason").fill("판매가 끝난 상품");
        page.locator("#close-task").click();
        assertThat(page.locator("#task-head")).hasCount(0);
        page.navigate(uri("/notifications.xhtml").toString());
        assertThat(page.locator("main")).containsText(code);
        page.locator("#search-bar").fill(code);
        page.locator("#search-bar").press("Enter");
        assertThat(page.locator("section[aria-labelledby=products-head]")).containsText("시험 인형");
    }

    @Test
    void a_task_whose_day_is_over_is_marked() throws SQLException {
        try (Connection connection = TestDatabase.connect();
                PreparedStatement past =
                        connection.prepareStatement("UPDATE certification_task SET due_on = '2020-01-01' WHERE live ="
                                + " (SELECT id FROM certification_product WHERE code = ?)")) {
            past.setString(1, code);
            past.executeUpdate();
        }
        Page page = board("tasks");
        page.locator("a.row-link").click();
        assertThat(page.locator("section[aria-labelledby=task-head] .chip")).hasText("기한 지남");
    }

    @Test
    void products_of_two_shops_with_the_same_code_are_told_apart() {
        Api other = TestShops.another(uri("/"));
        put(other, ANOTHER);
        String name = Rows.one(
                        "SELECT s.name FROM identity_shop s JOIN certification_product p ON p.shop_id = s.id"
                                + " WHERE p.code = ? AND s.name LIKE 'shop %'",
                        code)
                .orElseThrow();
        Page page = board("all");
        assertThat(page.locator(".ui-datatable-data > tr")).hasCount(2);
        assertThat(page.locator(".ui-datatable-data > tr:has-text('" + name + "')"))
                .hasCount(1);
        assertAccessible(page);
        page.locator("#q").fill(name);
        page.locator("#q").press("Enter");
        assertThat(page.locator(".ui-datatable-data > tr")).hasCount(1);
        page.locator("a.row-link").click();
        assertThat(page.locator("section[aria-labelledby=facts-head]")).containsText(name);
        assertThat(page.locator(".page-head")).containsText(name);
    }

    private static void giveToNobodyKnown(Page page) {
        page.evaluate("document.querySelector('#officer option').value = 'somebody who has left'");
        page.locator("#officer").selectOption(new SelectOption().setIndex(0));
        page.locator("#assign").click();
    }

    private Page board(String show) {
        return staff.open(
                "CERTIFICATION_OFFICER", Screen.DESK, "/certification/products.xhtml?show=" + show + "&q=" + code);
    }

    private void await(Predicate<String> verdict) throws InterruptedException {
        while (!verdict.test(shop.get("/api/v1/products/" + code + "/certification")
                .body()
                .at("/certification/verdict")
                .asText())) {
            Thread.sleep(200);
        }
    }

    private void put(String number) {
        put(shop, number);
    }

    private void put(Api by, String number) {
        by.send(by.request("/api/v1/products/" + code)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"name\": \"시험 인형\", \"category\": \"완구\", \"certificateNumbers\": [\"%s\"]}"
                                .formatted(number))));
    }
}
