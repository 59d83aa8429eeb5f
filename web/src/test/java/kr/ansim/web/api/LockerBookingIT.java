package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.TestSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shop holds a compartment, confirms it, changes its mind or comes too late. */
@Tag("booking")
class LockerBookingIT extends BookingIT {

    private static final String BOOKINGS = "/api/v1/locker-bookings";

    @Test
    void holds_and_confirms_the_smallest_fitting_compartment() {
        String site = sites.site(2, 2, 1, 1);
        Answer held = hold(site, "480,590,250", 2_000);
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.text("state")).isEqualTo("HELD");
        assertThat(held.text("size")).isEqualTo("SMALL");
        assertThat(held.text("compartment")).isEqualTo("S-01");

        assertThat(move(held, "confirm").text("state")).isEqualTo("CONFIRMED");
        assertThat(move(held, "confirm").status()).isEqualTo(200);
        assertThat(shop.get(BOOKINGS + "/" + held.text("id")).text("state")).isEqualTo("CONFIRMED");
    }

    @Test
    void turns_the_parcel_to_make_it_fit() {
        String site = sites.site(1, 0, 0, 1);
        assertThat(hold(site, "250,480,590", 2_000).text("size")).isEqualTo("SMALL");
    }

    @Test
    void gives_a_larger_compartment_only_when_the_fitting_size_is_full_and_says_so() {
        String site = sites.site(1, 0, 1, 0);
        assertThat(hold(site).body().path("largerThanNeeded").asBoolean()).isFalse();
        Answer larger = hold(site);
        assertThat(larger.text("size")).isEqualTo("MEDIUM");
        assertThat(larger.body().path("largerThanNeeded").asBoolean()).isTrue();
        assertThat(larger.text("smallestFittingSize")).isEqualTo("SMALL");
        assertThat(hold(site).code()).isEqualTo("LOCKER_FULL");
    }

    @Test
    void refuses_a_parcel_that_no_compartment_can_take() {
        Answer refused = hold(sites.site(1, 1, 1, 1), "700,700,700", 2_000);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("PARCEL_TOO_LARGE");
    }

    @Test
    void counts_a_hold_at_once_and_a_cancelled_one_no_longer() {
        String site = sites.site(3, 0, 0, 0);
        Answer held = hold(site);
        assertThat(sites.free(site, "SMALL")).isEqualTo(2);
        assertThat(move(held, "cancel").text("state")).isEqualTo("CANCELLED");
        assertThat(move(held, "cancel").status()).isEqualTo(200);
        assertThat(sites.free(site, "SMALL")).isEqualTo(3);
        assertThat(move(held, "confirm").code()).isEqualTo("WRONG_STATE");
    }

    @Test
    void refuses_a_second_live_booking_of_the_same_order() {
        String site = sites.site(2, 0, 0, 0);
        String order = UUID.randomUUID().toString();
        Answer first = shop.post(BOOKINGS, body(order, site, "100,100,100", 500));
        assertThat(shop.post(BOOKINGS, body(order, site, "100,100,100", 500)).code())
                .isEqualTo("ORDER_ALREADY_BOOKED");
        assertThat(sites.free(site, "SMALL")).isEqualTo(1);
        move(first, "cancel");
        assertThat(shop.post(BOOKINGS, body(order, site, "100,100,100", 500)).status())
                .isEqualTo(201);
    }

    @Test
    void answers_a_repeated_request_with_the_first_answer() {
        String site = sites.site(3, 0, 0, 0);
        String body = body(UUID.randomUUID().toString(), site, "100,100,100", 500);
        String key = UUID.randomUUID().toString();
        Answer first = shop.post(BOOKINGS, body, key);
        Answer second = shop.post(BOOKINGS, body, key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        Answer other = shop.post(BOOKINGS, body.replace("500", "501"), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_MISMATCH");
        assertThat(sites.free(site, "SMALL")).isEqualTo(2);
    }

    @Test
    void repeats_a_refusal_too() {
        String site = sites.site(1, 0, 0, 0);
        Answer holder = hold(site);
        String body = body(UUID.randomUUID().toString(), site, "100,100,100", 500);
        String key = UUID.randomUUID().toString();
        assertThat(shop.post(BOOKINGS, body, key).code()).isEqualTo("LOCKER_FULL");
        move(holder, "cancel");
        assertThat(shop.post(BOOKINGS, body, key).code()).isEqualTo("LOCKER_FULL");
    }

    @Test
    void renews_a_hold_once() {
        Answer held = hold(sites.site(1, 0, 0, 0));
        Answer renewed = move(held, "renew");
        assertThat(renewed.text("heldUntil")).isGreaterThan(held.text("heldUntil"));
        assertThat(move(held, "renew").code()).isEqualTo("ALREADY_RENEWED");
    }

    @Test
    void lets_a_hold_run_out_and_gives_its_door_to_the_next() throws InterruptedException {
        String site = sites.site(1, 0, 0, 0);
        Answer held = hold(site);
        assertThat(hold(site).code()).isEqualTo("LOCKER_FULL");
        Thread.sleep(TestSettings.HOLD.plusMillis(100).toMillis());
        assertThat(sites.free(site, "SMALL")).isEqualTo(1);
        Answer next = hold(site);
        assertThat(next.text("compartment")).isEqualTo(held.text("compartment"));
        assertThat(move(held, "confirm").code()).isEqualTo("HOLD_EXPIRED");
        assertThat(move(held, "renew").code()).isEqualTo("HOLD_EXPIRED");
        assertThat(shop.get(BOOKINGS + "/" + held.text("id")).text("state")).isEqualTo("EXPIRED");
        assertThat(move(next, "confirm").status()).isEqualTo(200);
    }

    @Test
    void closes_a_site_without_touching_who_is_there() {
        String site = sites.site(2, 0, 0, 0);
        Answer held = hold(site);
        Answer closed = operator.post("/api/v1/pickup-points/" + site + "/close", "{\"reason\": \"점검\"}");
        assertThat(closed.body().path("affected").path(0).path("bookingId").asText())
                .isEqualTo(held.text("id"));
        assertThat(hold(site).code()).isEqualTo("SITE_CLOSED");
        assertThat(move(held, "confirm").status()).isEqualTo(200);
        operator.post("/api/v1/pickup-points/" + site + "/open", "{\"reason\": \"끝\"}");
        assertThat(hold(site).status()).isEqualTo(201);
    }

    @Test
    void takes_a_broken_door_out_and_brings_it_back() {
        String site = sites.site(1, 0, 0, 0);
        String door = "/api/v1/pickup-points/" + site + "/compartments/S-01/";
        assertThat(operator.post(door + "out-of-order", "{\"reason\": \"문 안 닫힘\"}")
                        .body()
                        .path("affected"))
                .isEmpty();
        assertThat(sites.free(site, "SMALL")).isZero();
        assertThat(hold(site).code()).isEqualTo("LOCKER_FULL");
        operator.post(door + "in-order", "{\"reason\": \"고침\"}");
        assertThat(hold(site).status()).isEqualTo(201);
    }
}
