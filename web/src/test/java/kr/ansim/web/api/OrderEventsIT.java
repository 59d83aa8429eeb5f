package kr.ansim.web.api;

import static kr.ansim.web.support.TestOrders.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestOrders;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the events of orders to the grade to come, over the API. */
class OrderEventsIT extends PortalIT {

    private static final String EVENTS = "/api/v1/order-events";

    private final String customer = "C-" + UUID.randomUUID();
    private Api shop;

    @BeforeEach
    void begin() {
        shop = TestShops.another(uri("/"));
    }

    @Test
    void events_make_a_member_whose_gaps_are_told_by_count_and_amount() {
        LocalDate day = LocalDate.now().minusDays(20);
        for (int order = 1; order <= 4; order++) {
            Api.Answer taken = shop.post(EVENTS, events(bought("O-" + order, day, 120_000)), null);
            assertThat(taken.status()).isEqualTo(200);
            assertThat(taken.body().path("changed").asInt()).isEqualTo(1);
        }
        Api.Answer again = shop.post(EVENTS, events(bought("O-4", day, 120_000)), null);
        assertThat(again.body().path("changed").asInt()).isZero();

        Api.Answer outlook = shop.speaking("ko").get("/api/v1/members/" + number() + "/outlook");
        assertThat(outlook.status()).isEqualTo(200);
        assertThat(outlook.body().at("/purchases/count").asInt()).isEqualTo(4);
        assertThat(outlook.body().at("/purchases/amount").asInt()).isEqualTo(480_000);
        assertThat(outlook.body().at("/grade/code").asText()).isEqualTo("WELCOME");
        assertThat(outlook.body().at("/next/gap/met").asBoolean()).isTrue();
        assertThat(outlook.body().at("/expected/code").asText()).isEqualTo("GOLD");

        assertThat(shop.post(EVENTS, events(happened("O-4", "back", "RETURNED", day)), null)
                        .status())
                .isEqualTo(200);
        Rows.change("UPDATE membership_member SET grade = 2 WHERE number = ?", number());
        Api.Answer less = shop.speaking("ko").get("/api/v1/members/" + number() + "/outlook");
        assertThat(less.body().at("/next/gap/message").asText()).isEqualTo("140,000원, 2건 남음");
    }

    @Test
    void what_differs_from_before_or_is_wrong_is_refused_at_its_field_and_nothing_is_kept() {
        LocalDate day = LocalDate.now().minusDays(2);
        shop.post(EVENTS, events(bought("O-1", day, 10_000)), null);
        assertThat(shop.post(EVENTS, events(bought("O-1", day, 11_000)), null).code())
                .isEqualTo("ORDER_EVENT_DIFFERS");
        assertThat(shop.post(EVENTS, events(bought("O-1", day, 10_000)).replace(customer, customer + "x"), null)
                        .code())
                .isEqualTo("ORDER_OF_ANOTHER");
        assertThat(shop.post(EVENTS, events(happened("O-2", "1", "PLACED", day)), null)
                        .error("events[0].terms"))
                .isEqualTo("FIELD_MISSING");
        Api.Answer terms = shop.post(EVENTS, events(bought("O-2", day, 10_000).replace("PLACED", "PAID")), null);
        assertThat(terms.error("events[0].terms")).isEqualTo("FIELD_UNWANTED");
        assertThat(terms.error("events[0].lines[0].ordered")).isEqualTo("FIELD_UNWANTED");
        assertThat(shop.post(
                                EVENTS,
                                events(happened(
                                        "O-2", "1", "PAID", LocalDate.now().plusDays(2))),
                                null)
                        .error("events[0].occurredAt"))
                .isEqualTo("TIME_AHEAD");
        Api.Answer wrong = shop.send(shop.request(EVENTS)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        events(happened("O-2", "1", "PAID", day)).replace("T09:00:00+09:00", " 9h"))));
        assertThat(wrong.error("events[0].occurredAt")).isEqualTo("WRONG_FORMAT");
        assertThat(shop.get("/api/v1/members/0000000000/outlook").code()).isEqualTo("NO_SUCH_MEMBER");
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM membership_order o JOIN membership_identity i ON i.id = o.identity_id"
                                + " WHERE i.customer_number = ?",
                        customer))
                .hasValue("1");
    }

    private String number() {
        return Rows.one(
                        "SELECT m.number FROM membership_member m JOIN membership_identity i ON i.member_id = m.id"
                                + " WHERE i.customer_number = ?",
                        customer)
                .orElseThrow();
    }

    private String bought(String order, LocalDate day, int price) {
        return TestOrders.bought(customer, order, day, price);
    }

    private String happened(String order, String event, String kind, LocalDate day) {
        return TestOrders.happened(customer, order, event, kind, day);
    }
}
