package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator closes sites and doors, and hears who is touched. */
class SiteOperationsIT extends BookingIT {

    private static final String POINTS = "/api/v1/pickup-points/";
    private static final String REASON = "{\"reason\": \"정기 점검 🔧\"}";

    @Test
    void closing_lists_who_is_there_in_the_order_of_the_cabinet_and_takes_nothing_away() {
        String site = sites.site(3, 0, 0, 0);
        Answer first = hold(site);
        Answer second = hold(site);
        move(second, "confirm");

        Answer closed = operator.post(POINTS + site + "/close", REASON);

        assertThat(closed.status()).isEqualTo(200);
        JsonNode affected = closed.body().path("affected");
        assertThat(affected).hasSize(2);
        assertThat(affected.path(0).path("bookingId").asText()).isEqualTo(first.text("id"));
        assertThat(affected.path(0).path("orderNo").asText()).isEqualTo(first.text("orderNo"));
        assertThat(affected.path(0).path("compartment").asText()).isEqualTo(first.text("compartment"));
        assertThat(affected.path(0).path("state").asText()).isEqualTo("HELD");
        assertThat(affected.path(0).path("heldUntil").asText()).isEqualTo(first.text("heldUntil"));
        assertThat(affected.path(1).path("state").asText()).isEqualTo("CONFIRMED");
        assertThat(shop.get(POINTS + site).text("closed")).isEqualTo("true");
        assertThat(shop.get(POINTS + site).text("openNow")).isEqualTo("false");
        assertThat(sites.free(site, "SMALL")).isZero();
        assertThat(hold(site).code()).isEqualTo("SITE_CLOSED");
        assertThat(move(first, "renew").status()).isEqualTo(200);

        assertThat(operator.post(POINTS + site + "/open", REASON).status()).isEqualTo(200);
        assertThat(sites.free(site, "SMALL")).isEqualTo(1);
    }

    @Test
    void a_broken_door_lists_the_one_who_has_it_and_no_other() {
        String site = sites.site(2, 0, 0, 0);
        Answer first = hold(site);
        hold(site);
        String door = POINTS + site + "/compartments/" + first.text("compartment");

        JsonNode affected = operator.post(door + "/out-of-order", REASON).body().path("affected");

        assertThat(affected).hasSize(1);
        assertThat(affected.path(0).path("bookingId").asText()).isEqualTo(first.text("id"));
        assertThat(move(first, "cancel").status()).isEqualTo(200);
        assertThat(sites.free(site, "SMALL")).isZero();
        assertThat(operator.post(door + "/in-order", REASON).body().path("affected"))
                .isEmpty();
        assertThat(sites.free(site, "SMALL")).isEqualTo(1);
    }

    @Test
    void says_it_again_with_the_same_key_and_changes_nothing_twice() {
        String site = sites.site(1, 0, 0, 0);
        Answer held = hold(site);
        String key = UUID.randomUUID().toString();
        Answer closed = operator.post(POINTS + site + "/close", REASON, key);
        move(held, "cancel");
        operator.post(POINTS + site + "/open", REASON);
        assertThat(operator.post(POINTS + site + "/close", REASON, key).body()).isEqualTo(closed.body());
        assertThat(shop.get(POINTS + site).text("closed")).isEqualTo("false");
        assertThat(operator.post(POINTS + site + "/close", "{\"reason\": \"other\"}", key)
                        .code())
                .isEqualTo("IDEMPOTENCY_MISMATCH");
        assertThat(operator.post(POINTS + site + "/close", REASON, null).code()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                        | reason | REQUIRED
        {"reason": null}          | reason | REQUIRED
        {"reason": "  "}          | reason | REQUIRED
        {"reason": 7}             | reason | WRONG_TYPE
        {"reason": "a\\u0007"}    | reason | CONTROL_CHARACTER
        {"reason": "x", "who": 1} | who    | UNKNOWN_MEMBER
        """)
    void asks_why(String body, String field, String code) {
        Answer answer = operator.post(POINTS + sites.site(1, 0, 0, 0) + "/close", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(field)).isEqualTo(code);
    }

    @Test
    void a_reason_has_at_most_300_characters() {
        String site = sites.site(1, 0, 0, 0);
        assertThat(operator.post(POINTS + site + "/close", "{\"reason\": \"%s\"}".formatted("가".repeat(301)))
                        .error("reason"))
                .isEqualTo("TOO_LONG");
        assertThat(operator.post(POINTS + site + "/close", "{\"reason\": \"%s\"}".formatted("가".repeat(300)))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/close", "/open", "/compartments/S-01/out-of-order", "/compartments/S-01/in-order"})
    void is_for_operators_and_for_what_there_is(String operation) {
        String site = sites.site(1, 0, 0, 0);
        assertThat(shop.post(POINTS + site + operation, REASON).status()).isEqualTo(403);
        assertThat(shop.post(POINTS + site + operation, "{", null).status()).isEqualTo(403);
        assertThat(operator.post(POINTS + UUID.randomUUID() + operation, REASON).code())
                .isEqualTo("UNKNOWN_SITE");
        assertThat(operator.post(POINTS + "nowhere" + operation, REASON).code()).isEqualTo("UNKNOWN_SITE");
        assertThat(operator.post(POINTS + site + operation.replace("S-01", "S-99"), REASON)
                        .status())
                .isEqualTo(operation.contains("S-01") ? 404 : 200);
    }
}
