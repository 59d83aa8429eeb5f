package kr.ansim.delivery.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.delivery.CheckoutResult;
import kr.ansim.delivery.OpenCheckout;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.Recipient;
import org.junit.jupiter.api.Test;

class CheckoutTest {

    static final Instant OPENED = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration LIFE = Duration.ofHours(1);
    static final Instant END = OPENED.plus(LIFE);

    private final Checkout checkout = opened();

    static Checkout opened() {
        return new Checkout(
                UUID.randomUUID(),
                new OpenCheckout(
                        UUID.randomUUID(),
                        "A-1",
                        new Parcel(100, 100, 100, 500),
                        null,
                        null,
                        new Recipient("김하은", "010-1234-5678"),
                        URI.create("https://shop.example/return"),
                        Locale.KOREAN),
                new byte[32],
                UUID.randomUUID(),
                null,
                null,
                OPENED,
                LIFE);
    }

    @Test
    void is_abandoned_when_its_time_runs_out() {
        assertThat(checkout.resultAt(END.minusMillis(1))).isNull();
        assertThat(checkout.resultAt(END)).isEqualTo(CheckoutResult.ABANDONED);
        assertThat(checkout.finishedAt(END.plusSeconds(60))).isEqualTo(END);
    }

    @Test
    void keeps_what_the_customer_decided() {
        checkout.finish(CheckoutResult.HOME, OPENED.plusSeconds(30));
        assertThat(checkout.resultAt(END.plusSeconds(60))).isEqualTo(CheckoutResult.HOME);
        assertThat(checkout.finishedAt(END.plusSeconds(60))).isEqualTo(OPENED.plusSeconds(30));
    }

    @Test
    void lasts_as_long_as_the_door_that_was_promised() {
        Instant heldUntil = END.plus(Duration.ofMinutes(9));
        checkout.chose(UUID.randomUUID(), heldUntil);
        assertThat(checkout.resultAt(heldUntil.minusMillis(1))).isNull();
        assertThat(checkout.resultAt(heldUntil)).isEqualTo(CheckoutResult.ABANDONED);
    }

    @Test
    void does_not_end_earlier_because_a_door_is_held_for_a_shorter_time() {
        checkout.chose(UUID.randomUUID(), OPENED.plusSeconds(600));
        assertThat(checkout.resultAt(END.minusMillis(1))).isNull();
    }

    @Test
    void is_forgotten_a_day_after_its_end() {
        assertThat(checkout.isForgottenAt(END)).isFalse();
        assertThat(checkout.isForgottenAt(END.plus(Checkout.REMEMBERED))).isTrue();
    }
}
