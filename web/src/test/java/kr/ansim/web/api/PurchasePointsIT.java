package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer buys gives points some seconds later, and what goes back takes them back. */
class PurchasePointsIT extends PortalIT {

    private static final String EVENTS = "/api/v1/order-events";
    private static final String NONE_WAIT = "SELECT d.order_id FROM membership_award_due d JOIN membership_order o"
            + " ON o.id = d.order_id JOIN membership_identity i ON i.id = o.identity_id WHERE i.customer_number = ?";

    private final String customer = "C-" + UUID.randomUUID();
    private Api shop;

    @BeforeEach
    void begin() {
        shop = TestShops.another(uri("/"));
    }

    @Test
    void an_order_gives_points_and_a_return_takes_its_share_back() {
        LocalDate counts = LocalDate.now().minusDays(10);
        tell(placed("O-1", counts), happened("O-1", "2", "DELIVERED", counts, 3));
        tell(placed("O-2", LocalDate.now().minusDays(2)));
        tell(happened("O-2", "2", "DELIVERED", LocalDate.now().minusDays(1), 3));
        Rows.awaitNone(NONE_WAIT, customer);
        assertThat(points().body().path("available").asInt()).isEqualTo(149);
        assertThat(points().body().path("pending").asInt()).isEqualTo(149);

        tell(happened("O-1", "3", "RETURNED", LocalDate.now(), 1));
        tell(happened("O-2", "3", "RETURNED", LocalDate.now(), 3));
        Rows.awaitNone(NONE_WAIT, customer);
        assertThat(points().body().path("available").asInt()).isEqualTo(99);
        assertThat(points().body().path("pending").asInt()).isZero();

        Api.Answer held = shop.post("/api/v1/benefit-holds", """
                {"customer": {"channel": "TV", "number": "%s"}, "orderNo": "O-3", "channel": "TV", "points": 99, "lines": [
                  {"line": 1, "productCode": "P", "category": "완구", "price": 9000, "quantity": 1}]}""".formatted(customer));
        shop.post("/api/v1/benefit-holds/" + held.text("id") + "/commit", null);
        tell(happened("O-1", "4", "RETURNED", LocalDate.now(), 2));
        Rows.awaitNone(NONE_WAIT, customer);
        assertThat(points().body().path("owed").asInt()).isEqualTo(99);
        assertThat(points().body().path("available").asInt()).isEqualTo(-99);
    }

    private Api.Answer points() {
        String number = Rows.one(
                        "SELECT m.number FROM membership_member m JOIN membership_identity i ON i.member_id = m.id"
                                + " WHERE i.customer_number = ?",
                        customer)
                .orElseThrow();
        return shop.get("/api/v1/members/" + number + "/points");
    }

    private void tell(String... events) {
        Api.Answer taken = shop.post(EVENTS, "{\"events\": [" + String.join(",", events) + "]}", null);
        assertThat(taken.status()).isEqualTo(200);
    }

    /** Three pieces of 9,999 won with 100 won off: half a percent of 29,897 won is 149 points. */
    private String placed(String order, LocalDate day) {
        return """
                {"order": "%s", "customer": {"channel": "TV", "number": "%s"}, "event": "1", "kind": "PLACED",
                 "occurredAt": "%sT00:00:01+09:00",
                 "terms": {"paymentMethod": "CARD", "shipping": 2500, "discount": 100, "pointsUsed": 0},
                 "lines": [{"line": 1, "quantity": 3,
                   "ordered": {"productCode": "TV-1", "category": "완구", "brand": "다람", "size": "", "price": 9999}}]}""".formatted(order, customer, day);
    }

    private String happened(String order, String event, String kind, LocalDate day, int pieces) {
        return """
                {"order": "%s", "customer": {"channel": "TV", "number": "%s"}, "event": "%s", "kind": "%s",
                 "occurredAt": "%sT00:00:02+09:00", "lines": [{"line": 1, "quantity": %d}]}""".formatted(order, customer, event, kind, day, pieces);
    }
}
