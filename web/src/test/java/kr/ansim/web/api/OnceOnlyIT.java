package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.Test;

/** A shop that hears nothing sends its request again with the same key, and nothing happens twice. */
class OnceOnlyIT extends BookingIT {

    private static final String BOOKINGS = "/api/v1/locker-bookings";

    @Test
    void a_key_is_needed_and_may_have_255_characters() {
        String body = body(order(), sites.site(2, 0, 0, 0), "1,1,1", 1);
        Answer none = shop.post(BOOKINGS, body, null);
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.code()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
        assertThat(none.error("Idempotency-Key")).isEqualTo("IDEMPOTENCY_KEY_MISSING");
        assertThat(shop.post(BOOKINGS, body, " ").code()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
        assertThat(shop.post(BOOKINGS, body, "k".repeat(256)).code()).isEqualTo("IDEMPOTENCY_KEY_TOO_LONG");
        assertThat(shop.post(BOOKINGS, body, UUID.randomUUID() + "k".repeat(255 - 36))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_same_request_gets_the_same_answer_however_its_members_are_ordered() {
        String site = sites.site(3, 0, 0, 0);
        String key = key();
        String order = order();
        Answer first = shop.post(BOOKINGS, body(order, site, "100,100,100", 500), key);
        move(first, "confirm");
        String reordered = """
            {"recipient": {"phone": "010-1234-5678", "name": "김하은"},
             "parcel": {"weightG": 500, "heightMm": 100, "depthMm": 100, "widthMm": 100},
             "pickupPointId": "%s",   "orderNo": "%s"}\
            """.formatted(site, order);
        Answer again = shop.post(BOOKINGS, reordered, key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(sites.free(site, "SMALL")).isEqualTo(2);
    }

    @Test
    void another_request_with_the_key_is_refused() {
        String site = sites.site(2, 0, 0, 0);
        String key = key();
        shop.post(BOOKINGS, body(order(), site, "100,100,100", 500), key);
        Answer other = shop.post(BOOKINGS, body(order(), site, "100,100,100", 500), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_MISMATCH");
        assertThat(sites.free(site, "SMALL")).isEqualTo(1);
    }

    @Test
    void a_refusal_is_repeated_in_the_language_of_whoever_asks() {
        String site = sites.site(1, 0, 0, 0);
        Answer holder = hold(site);
        String body = body(order(), site, "100,100,100", 500);
        String key = key();
        Answer english = shop.post(BOOKINGS, body, key);
        assertThat(english.code()).isEqualTo("LOCKER_FULL");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        move(holder, "cancel");
        Answer korean = shop.speaking("ko-KR,ko;q=0.9").post(BOOKINGS, body, key);
        assertThat(korean.code()).isEqualTo("LOCKER_FULL");
        assertThat(korean.header("Content-Language")).isEqualTo("ko");
        assertThat(korean.text("title")).isEqualTo("맞는 칸이 모두 찼습니다");
        assertThat(shop.post(BOOKINGS, body, key()).status()).isEqualTo(201);
    }

    @Test
    void what_was_wrong_in_itself_leaves_the_key_unused() {
        String site = sites.site(1, 0, 0, 0);
        String key = key();
        assertThat(shop.post(BOOKINGS, "{}", key).status()).isEqualTo(400);
        assertThat(shop.post(BOOKINGS, body(order(), UUID.randomUUID().toString(), "1,1,1", 1), key)
                        .status())
                .isEqualTo(404);
        assertThat(shop.post(BOOKINGS, body(order(), site, "1,1,1", 1), key).status())
                .isEqualTo(201);
    }

    @Test
    void keys_live_per_path_and_per_api_key() {
        String site = sites.site(2, 0, 0, 0);
        String key = key();
        String body = body(order(), site, "100,100,100", 500);
        Answer held = shop.post(BOOKINGS, body, key);
        String booking = BOOKINGS + "/" + held.text("id");
        assertThat(shop.post(booking + "/renew", null, key).text("renewed")).isEqualTo("true");
        assertThat(shop.post(booking + "/confirm", null, key).text("state")).isEqualTo("CONFIRMED");
        Answer anothers = TestShops.another(uri("/")).post(BOOKINGS, body, key);
        assertThat(anothers.status()).isEqualTo(201);
        assertThat(anothers.text("id")).isNotEqualTo(held.text("id"));
    }

    @Test
    void many_at_once_have_one_effect_and_the_others_wait_or_hear_of_it()
            throws InterruptedException, ExecutionException {
        String site = sites.site(9, 0, 0, 0);
        String key = key();
        String body = body(order(), site, "100,100,100", 500);
        ExecutorService clients = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sent.add(clients.submit(() -> {
                start.await();
                return shop.post(BOOKINGS, body, key);
            }));
        }
        start.countDown();
        for (Future<Answer> one : sent) {
            Answer answer = one.get();
            assertThat(answer.status() == 201 || answer.code().equals("IDEMPOTENCY_IN_PROGRESS"))
                    .as(answer.toString())
                    .isTrue();
        }
        clients.shutdown();
        assertThat(shop.post(BOOKINGS, body, key).status()).isEqualTo(201);
        assertThat(sites.free(site, "SMALL")).isEqualTo(8);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String order() {
        return UUID.randomUUID().toString();
    }
}
