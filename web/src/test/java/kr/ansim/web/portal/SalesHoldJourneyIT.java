package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A product is held because its certificate was revoked; one officer asks for its release and another agrees. */
class SalesHoldJourneyIT extends PortalIT {

    private static final String NUMBER = "SU079002-23902";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private Api shop;
    private String code;

    private String company;
    private Page owner;

    @BeforeEach
    void hold() throws InterruptedException {
        staff = new Staff(journeys, uri("/"));
        company = TestCompanies.unusedNumber();
        owner = new TestCompanies(journeys, staff, uri("/")).owner(Screen.PHONE, "(주)시험주방", company);
        shop = new Api(uri("/"), Demo.read().productsKey());
        Outside.awake(uri("/"));
        code = "P-" + UUID.randomUUID();
        put();
        while (shop.get("/api/v1/products/" + code + "/certification")
                .body()
                .path("heldSince")
                .isNull()) {
            Thread.sleep(200);
        }
    }

    @Test
    void two_people_release_it_and_the_shop_may_send_it_again() {
        Page first = open("CERTIFICATION_OFFICER");
        assertThat(first.locator("h1")).hasText("시험 주전자");
        assertAccessible(first);
        first.locator("#release").click();
        assertThat(first.locator(".ui-messages-error")).containsText("사유");
        first.locator("#reason").fill("잘못 적은 사유");
        first.locator("#release").click();
        assertThat(first.getByText("잘못 적은 사유").first()).isVisible();
        assertThat(first.locator("#agree")).hasCount(0);
        first.locator("#take-back").click();
        assertThat(first.locator(".ui-growl")).containsText("거두었습니다");
        first.locator("#reason").fill("새 인증서를 받았음");
        first.locator("#release").click();
        assertThat(first.locator("#take-back")).isVisible();

        Page second = journeys.open(Screen.DESK);
        staff.newcomer(second, "CERTIFICATION_OFFICER");
        assertThat(second.locator(".figure a[href$='show=asked']")).hasText("해제 요청");
        second.navigate(uri("/notifications.xhtml").toString());
        assertThat(second.locator("main")).containsText("판매 보류 해제 요청: " + code);
        second.navigate(
                uri("/certification/products.xhtml?show=asked&q=" + code).toString());
        assertThat(second.locator("#list tr:has(.row-link)")).hasCount(1);
        assertThat(second.locator("#list")).containsText("해제 요청");
        assertAccessible(second);
        second.navigate(first.url());
        assertThat(second.getByText("새 인증서를 받았음").first()).isVisible();
        assertThat(second.locator("#take-back")).hasCount(0);
        assertAccessible(second);
        second.locator("#agree").click();
        assertThat(second.locator("#hold-head")).hasCount(0);
        assertThat(second.locator("#released")).containsText("새 인증서를 받았음");
        assertThat(second.locator("section[aria-labelledby=whole-head]")).not().containsText("판매할 수 없습니다");
        Locator history = second.locator("section[aria-labelledby=holds-head]");
        assertThat(history.locator("li")).hasCount(5);
        assertThat(history.locator("li").first()).containsText("한지민 님이 동의해");
        assertThat(history).containsText("잘못 적은 사유");
        assertThat(history).containsText("해제 요청을 거두었습니다");
        assertThat(history.locator("li").last()).containsText(NUMBER);
        assertAccessible(second);
        owner.navigate(uri("/notifications.xhtml").toString());
        assertThat(owner.locator("main")).containsText("판매가 보류됐습니다: " + code);
        assertThat(owner.locator("main")).containsText("다시 판매할 수 있습니다: " + code);
        put();
        second.reload();
        assertThat(second.locator("#hold-head")).hasCount(0);
    }

    @Test
    void who_agrees_to_a_request_that_was_taken_back_meanwhile_is_told_so() {
        Page first = open("CERTIFICATION_OFFICER");
        first.locator("#reason").fill("새 인증서를 받았음");
        first.locator("#release").click();
        assertThat(first.locator("#take-back")).isVisible();
        Page second = journeys.open(Screen.PHONE);
        staff.newcomer(second, "CERTIFICATION_OFFICER");
        second.navigate(first.url());
        first.locator("#take-back").click();
        assertThat(first.locator("#release")).isVisible();
        second.locator("#agree").click();
        assertThat(second.locator(".ui-messages-error")).containsText("해제 요청이 없습니다");
        assertThat(second.locator("#hold-head")).isVisible();
    }

    @Test
    void the_hold_leads_to_the_answer_that_caused_it() {
        Page page = open("CERTIFICATION_OFFICER");
        page.locator("section[aria-labelledby=hold-head] a[href^='evidence.xhtml']")
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(NUMBER);
        assertThat(page.locator(".page-head .chip")).hasText("효력 상실");
        assertThat(page.locator(".note")).containsText("받은 그대로입니다");
    }

    @Test
    void an_answer_that_was_changed_afterwards_shows() throws SQLException {
        Page page = open("CERTIFICATION_OFFICER");
        page.locator(".sources a").first().click();
        assertThat(page.locator(".note")).containsText("받은 그대로입니다");
        String id = page.url().replaceFirst(".*id=", "");
        try (Connection connection = TestDatabase.connect();
                PreparedStatement change = connection.prepareStatement(
                        "UPDATE certification_evidence SET said = 'NOT_FOUND' WHERE id = UNHEX(REPLACE(?, '-', ''))")) {
            change.setString(1, id);
            change.executeUpdate();
            page.reload();
            assertThat(page.locator(".note")).containsText("받은 뒤 바뀌었습니다");
        } finally {
            try (Connection connection = TestDatabase.connect();
                    PreparedStatement back = connection.prepareStatement(
                            "UPDATE certification_evidence SET said = 'FOUND' WHERE id = UNHEX(REPLACE(?, '-', ''))")) {
                back.setString(1, id);
                back.executeUpdate();
            }
        }
    }

    private Page open(String role) {
        Page page = staff.open(role, Screen.DESK, "/certification/products.xhtml?q=" + code);
        page.locator("a.row-link").click();
        return page;
    }

    private void put() {
        shop.send(shop.request("/api/v1/products/" + code)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("""
                    {"name": "시험 주전자", "category": "완구", "certificateNumbers": ["%s"], "holderBrn": "%s"}\
                    """.formatted(NUMBER, company))));
    }
}
