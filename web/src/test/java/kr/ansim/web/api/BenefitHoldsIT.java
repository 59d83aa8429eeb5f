package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestPoints;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop lets a member pay with points, and takes pieces back. */
class BenefitHoldsIT extends PortalIT {

    private static final String HOLDS = "/api/v1/benefit-holds";
    private static final LocalDate SOON = LocalDate.now().plusDays(20);
    private static final LocalDate LATE = LocalDate.now().plusDays(400);

    private final String member = TestPoints.member();
    private Api shop;

    @BeforeEach
    void begin() {
        shop = TestShops.another(uri("/"));
        TestPoints.give(member, 1_000, LATE);
        TestPoints.give(member, 500, SOON);
    }

    @Test
    void points_are_held_used_and_given_back_line_by_line() {
        Api.Answer held = hold("O-1", 1_200);
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.text("state")).isEqualTo("HELD");
        assertThat(held.body().at("/lines/0/points").asInt()).isEqualTo(800);
        assertThat(points("available")).isEqualTo(300);
        assertThat(points("held")).isEqualTo(1_200);
        assertThat(hold("O-2", 301).code()).isEqualTo("TOO_FEW_POINTS");
        assertThat(hold("O-1", 1).code()).isEqualTo("ORDER_HELD_ALREADY");

        assertThat(move(held, "commit").text("state")).isEqualTo("USED");
        assertThat(move(held, "commit").status()).isEqualTo(200);
        assertThat(move(held, "release").code()).isEqualTo("BENEFIT_HOLD_STATE");

        Api.Answer back = giveBack(held, "R-1", 1, 1);
        assertThat(back.body().path("points").asInt()).isEqualTo(400);
        assertThat(giveBack(held, "R-1", 1, 1).body()).isEqualTo(back.body());
        assertThat(giveBack(held, "R-1", 1, 2).code()).isEqualTo("JOURNAL_DIFFERS");
        assertThat(giveBack(held, "R-2", 1, 2).code()).isEqualTo("RETURN_TOO_MUCH");
        assertThat(giveBack(held, "R-2", 7, 1).code()).isEqualTo("LINE_NOT_FOUND");
        assertThat(giveBack(held, "R-2", 1, 1).body().path("points").asInt()).isEqualTo(400);
        assertThat(points("available")).isEqualTo(1_100);
        Api.Answer statement = shop.get("/api/v1/members/" + member + "/point-statement?limit=2");
        assertThat(statement.body().path("items").findValuesAsText("kind")).containsExactly("RETURN", "RETURN");
        assertThat(statement.body().at("/items/0/available").asInt()).isEqualTo(400);
        Api.Answer before = shop.get("/api/v1/members/" + member + "/point-statement?after=" + statement.text("next"));
        assertThat(before.body().path("items").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("USE", "HOLD", "ISSUE", "ISSUE");
        assertThat(before.body().path("items").findValuesAsText("orderNo")).contains("O-1");
        Api.Answer all = shop.get("/api/v1/members/" + member + "/points");
        assertThat(all.body().at("/ending/0/on").asText()).isEqualTo(SOON.toString());
        assertThat(all.body().at("/ending/0/points").asInt()).isEqualTo(100);
        assertThat(all.body().at("/ending/1/points").asInt()).isEqualTo(1_000);
    }

    @Test
    void what_is_released_or_over_is_free_again() {
        Api.Answer released = hold("O-1", 1_500);
        assertThat(move(released, "release").text("state")).isEqualTo("RELEASED");
        Api.Answer over = hold("O-1", 1_500);
        assertThat(over.status()).isEqualTo(201);
        Rows.change(
                "UPDATE membership_hold SET held_until = NOW(6) - INTERVAL 1 DAY WHERE order_number = ?",
                over.text("orderNo"));
        assertThat(points("available")).isEqualTo(1_500);
        assertThat(shop.get(HOLDS + "/" + over.text("id")).text("state")).isEqualTo("ENDED");
        assertThat(move(over, "commit").code()).isEqualTo("BENEFIT_HOLD_OVER");
    }

    @Test
    void a_request_that_is_sent_again_is_answered_again_and_a_wrong_one_is_refused() {
        String body = body("O-1", 700, "\"member\": \"" + member + "\"");
        String key = UUID.randomUUID().toString();
        assertThat(shop.post(HOLDS, body, key).body())
                .isEqualTo(shop.post(HOLDS, body, key).body());
        assertThat(points("held")).isEqualTo(700);
        assertThat(shop.post(HOLDS, body("O-2", 1, "\"member\": \"0000000000\""))
                        .code())
                .isEqualTo("NO_SUCH_MEMBER");
        assertThat(shop.post(HOLDS, body("O-2", 1, "\"minutes\": 5")).error("member"))
                .isEqualTo("MEMBER_NOT_NAMED");
        assertThat(hold("O-2", 60_001).error("points")).isEqualTo("MORE_THAN_COST");
        assertThat(shop.post(
                                HOLDS,
                                body("O-2", 1, "\"member\": \"" + member + "\"").replace("\"line\": 2", "\"line\": 1"))
                        .error("lines[1].line"))
                .isEqualTo("LINE_TWICE");
        Api.Answer held = hold("O-3", 1);
        Api other = TestShops.another(uri("/"));
        assertThat(other.get(HOLDS + "/" + held.text("id")).code()).isEqualTo("HOLD_NOT_FOUND");
        assertThat(shop.get(HOLDS + "/nothing").status()).isEqualTo(404);
    }

    @Test
    void of_many_at_once_nobody_spends_what_another_has_spent() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> calls = IntStream.range(0, 24)
                    .<Callable<Integer>>mapToObj(
                            at -> () -> hold("C-" + at, 100).status())
                    .toList();
            int held = 0;
            for (Future<Integer> call : many.invokeAll(calls)) {
                held += call.get() == 201 ? 1 : 0;
            }
            assertThat(held).isEqualTo(15);
        } finally {
            many.shutdown();
        }
        assertThat(points("available")).isZero();
        assertThat(points("held")).isEqualTo(1_500);
    }

    private int points(String what) {
        return shop.get("/api/v1/members/" + member + "/points")
                .body()
                .path(what)
                .asInt();
    }

    private Api.Answer hold(String order, int points) {
        return shop.post(HOLDS, body(order, points, "\"member\": \"" + member + "\""));
    }

    private Api.Answer move(Api.Answer hold, String move) {
        return shop.post(HOLDS + "/" + hold.text("id") + "/" + move, null);
    }

    private Api.Answer giveBack(Api.Answer hold, String event, int line, int quantity) {
        return shop.post(
                HOLDS + "/" + hold.text("id") + "/return",
                "{\"event\": \"%s\", \"lines\": [{\"line\": %d, \"quantity\": %d}]}".formatted(event, line, quantity));
    }

    /** Two lines of 40,000 and 20,000 won. */
    private static String body(String order, int points, String who) {
        return """
                {%s, "orderNo": "%s", "channel": "ONLINE", "points": %d, "lines": [
                  {"line": 1, "productCode": "P-1", "category": "완구", "price": 20000, "quantity": 2},
                  {"line": 2, "productCode": "P-2", "category": "주방", "price": 20000, "quantity": 1}]}""".formatted(who, order, points);
    }
}
