package kr.ansim.web.api;

import static kr.ansim.web.support.TestOrders.bought;
import static kr.ansim.web.support.TestOrders.events;
import static kr.ansim.web.support.TestOrders.happened;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk asks of a shop, over the API: seen by this shop alone, and done when the shop tells so. */
class OrderRequestsIT extends PortalIT {

    private final String order = "O-" + UUID.randomUUID();
    private final String customer = "C-" + UUID.randomUUID();
    private final LocalDate day = LocalDate.now().minusDays(2);
    private Api shop;

    @BeforeEach
    void begin() {
        shop = TestShops.another(uri("/"));
        tell(bought(customer, order, day, 50_000));
    }

    @Test
    void nothing_is_asked_of_most_orders() {
        Api.Answer none = requests(shop);
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.body().path("items")).isEmpty();
    }

    @Test
    void a_return_is_done_when_the_shop_tells_it() {
        ask("RETURN", "1, 1, 'DAMAGED'");
        JsonNode asked = requests(shop).body().path("items").path(0);
        assertThat(asked.path("kind").asText()).isEqualTo("RETURN");
        assertThat(asked.path("state").asText()).isEqualTo("WAITING");
        assertThat(asked.path("reason").asText()).isEqualTo("DAMAGED");
        assertThat(asked.has("endedAt")).isFalse();
        assertThat(asked.toString()).doesNotContain("고객이");
        tell(happened(customer, order, "3", "RETURNED", day.plusDays(1)));
        JsonNode done = requests(shop).body().path("items").path(0);
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.has("endedAt")).isTrue();
    }

    @Test
    void a_request_for_packaging_ends_with_the_shipping() {
        ask("PACKAGING", "NULL, NULL, NULL");
        tell(happened(customer, order, "3", "SHIPPED", day));
        JsonNode done = requests(shop).body().path("items").path(0);
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.has("line")).isFalse();
    }

    @Test
    void another_shop_sees_none_of_it() {
        ask("RETURN", "1, 1, 'FAULTY'");
        assertThat(requests(TestShops.another(uri("/"))).body().path("items")).isEmpty();
    }

    private Api.Answer requests(Api by) {
        return by.get("/api/v1/orders/" + order + "/requests");
    }

    private void tell(String... told) {
        assertThat(shop.post("/api/v1/order-events", events(told), null).status())
                .isEqualTo(200);
    }

    /** As the desk does. @param piece line, quantity and reason in SQL */
    private void ask(String kind, String piece) {
        Rows.change(
                "INSERT INTO care_act (id, member_id, member_number, kind, agent, at, reason, won, fulfilled, detail,"
                        + " state, request_key, system_id, order_number, line, quantity, why) SELECT ?, m.id, m.number, ?,"
                        + " 'agent', NOW(6), '고객이 전화함', 0, 0, '', 'WAITING', ?, o.shop_id, o.number, " + piece
                        + " FROM membership_order o JOIN membership_member m ON m.id = o.member_id WHERE o.number = ?",
                Ids.toBytes(Ids.next()),
                kind,
                Ids.toBytes(Ids.next()),
                order);
    }
}
