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

    @Test
    void what_the_shop_refuses_stays_refused_with_its_reason() {
        ask("PACKAGING", "NULL, NULL, NULL");
        String path = refusal(order, asked());
        String reason = "{\"reason\": \"포장이 끝나 오늘 출고합니다.\"}";
        Api.Answer refused = shop.post(path, reason, "k-" + order);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body().path("state").asText()).isEqualTo("REFUSED");
        assertThat(refused.body().path("refusal").asText()).isEqualTo("포장이 끝나 오늘 출고합니다.");
        assertThat(shop.post(path, reason, "k-" + order).body()).isEqualTo(refused.body());
        assertThat(shop.post(path, reason).body()).isEqualTo(refused.body());
        assertThat(requests(shop).body().path("items").path(0)).isEqualTo(refused.body());
        assertThat(shop.post(path, "{\"reason\": \"다른 까닭\"}").code()).isEqualTo("REQUEST_ENDED");
        assertThat(shop.post(path, "{\"reason\": \"다른 까닭\"}", "k-" + order).code())
                .isEqualTo("IDEMPOTENCY_MISMATCH");
        tell(happened(customer, order, "3", "SHIPPED", day));
        assertThat(requests(shop).body().path("items").path(0).path("state").asText())
                .isEqualTo("REFUSED");
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM platform_audit_entry WHERE action = 'desk.request-refused' AND subject_id = ?",
                        asked()))
                .contains("1");
    }

    @Test
    void nothing_is_refused_without_a_reason_or_by_another() {
        ask("RETURN", "1, 1, 'FAULTY'");
        String path = refusal(order, asked());
        String reason = "{\"reason\": \"받지 않습니다.\"}";
        assertThat(shop.post(path, "{\"reason\": \" \"}").status()).isEqualTo(400);
        assertThat(shop.post(path, "{\"reason\": \"" + "가".repeat(501) + "\"}").status())
                .isEqualTo(400);
        assertThat(shop.post(path, reason, null).status()).isEqualTo(400);
        assertThat(TestShops.another(uri("/")).post(path, reason).code()).isEqualTo("UNKNOWN_REQUEST");
        assertThat(shop.post(refusal("O-other", asked()), reason).code()).isEqualTo("UNKNOWN_REQUEST");
        assertThat(shop.post(refusal(order, "no-id"), reason).code()).isEqualTo("UNKNOWN_REQUEST");
        assertThat(requests(shop).body().path("items").path(0).path("state").asText())
                .isEqualTo("WAITING");
        assertThat(shop.post(path, "{\"reason\": \"" + "가".repeat(500) + "\"}").status())
                .isEqualTo(200);
    }

    private String asked() {
        return requests(shop).body().path("items").path(0).path("id").asText();
    }

    private static String refusal(String order, String request) {
        return "/api/v1/orders/" + order + "/requests/" + request + "/refusal";
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
