package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shop finds a locker, holds a compartment and confirms it. */
@Tag("booking")
class LockerBookingIT extends PortalIT {

    private Api shop;
    private Api operator;

    @BeforeEach
    void connect() {
        Demo demo = Demo.read();
        shop = new Api(uri("/"), demo.shopKey());
        operator = new Api(uri("/"), demo.operatorKey());
    }

    @Test
    void finds_holds_and_confirms() {
        JsonNode point = nearest();
        Answer held = hold(point.path("id").asText(), "300,200,100", 2_000);
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.text("state")).isEqualTo("HELD");
        assertThat(held.text("size")).isEqualTo("SMALL");

        Answer confirmed = shop.post("/api/v1/locker-bookings/" + held.text("id") + "/confirm", null);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.text("state")).isEqualTo("CONFIRMED");
        assertThat(shop.get("/api/v1/locker-bookings/" + held.text("id")).text("state"))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void counts_a_hold_at_once_and_a_cancelled_one_no_longer() {
        JsonNode point = nearest();
        String id = point.path("id").asText();
        int before = free(id, "SMALL");
        Answer held = hold(id, "300,200,100", 2_000);
        assertThat(free(id, "SMALL")).isEqualTo(before - 1);
        shop.post("/api/v1/locker-bookings/" + held.text("id") + "/cancel", null);
        assertThat(free(id, "SMALL")).isEqualTo(before);
    }

    @Test
    void answers_a_repeated_request_with_the_first_answer() {
        String body = body(nearest().path("id").asText(), "300,200,100", 2_000);
        String key = UUID.randomUUID().toString();
        Answer first = shop.post("/api/v1/locker-bookings", body, key);
        Answer second = shop.post("/api/v1/locker-bookings", body, key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(shop.post("/api/v1/locker-bookings", body.replace("2000", "2001"), key)
                        .code())
                .isEqualTo("IDEMPOTENCY_MISMATCH");
    }

    @Test
    void lets_a_hold_run_out() throws InterruptedException {
        Answer held = hold(nearest().path("id").asText(), "300,200,100", 2_000);
        Thread.sleep(3_200);
        Answer late = shop.post("/api/v1/locker-bookings/" + held.text("id") + "/confirm", null);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("HOLD_EXPIRED");
    }

    private JsonNode nearest() {
        Answer found = operator.get("/api/v1/pickup-points?lat=37.5172&lng=127.0473&limit=1");
        assertThat(found.status()).isEqualTo(200);
        return found.body().path("items").path(0);
    }

    private int free(String point, String size) {
        for (JsonNode one :
                operator.get("/api/v1/pickup-points/" + point).body().path("sizes")) {
            if (one.path("size").asText().equals(size)) {
                return one.path("free").asInt();
            }
        }
        throw new IllegalArgumentException(size);
    }

    private Answer hold(String point, String lengths, int weight) {
        return shop.post("/api/v1/locker-bookings", body(point, lengths, weight));
    }

    private static String body(String point, String lengths, int weight) {
        String[] mm = lengths.split(",", -1);
        return """
                {"orderNo": "%s", "pickupPointId": "%s",
                 "parcel": {"widthMm": %s, "depthMm": %s, "heightMm": %s, "weightG": %d},
                 "recipient": {"name": "김하은", "phone": "010-1234-5678"}}""".formatted(UUID.randomUUID(), point, mm[0], mm[1], mm[2], weight);
    }
}
