package kr.ansim.delivery.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.CheckoutResult;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.booking.Booking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NOW = CheckoutTest.OPENED.plusSeconds(120);
    private static final Instant CONFIRMED = CheckoutTest.OPENED.plusSeconds(90);

    private final Checkout checkout = CheckoutTest.opened();

    @Test
    void a_customer_with_a_held_door_is_still_choosing() {
        Standing held = with(BookingState.HELD, null);
        assertThat(held.result()).isNull();
        assertThat(held.held()).isPresent();
    }

    @Test
    void a_door_that_the_shop_confirmed_is_the_result_also_when_the_time_is_up() {
        Standing confirmed = with(BookingState.CONFIRMED, CONFIRMED);
        assertThat(confirmed.result()).isEqualTo(CheckoutResult.CONFIRMED);
        assertThat(confirmed.finishedAt()).isEqualTo(CONFIRMED);
        assertThat(new Standing(checkout, confirmed.booking(), CheckoutTest.END).result())
                .isEqualTo(CheckoutResult.CONFIRMED);
    }

    @Test
    void a_door_that_the_shop_cancelled_decides_nothing() {
        assertThat(with(BookingState.CANCELLED, CONFIRMED).result()).isNull();
    }

    @Test
    void what_the_customer_decided_first_stays() {
        checkout.finish(CheckoutResult.HOME, NOW);
        assertThat(with(BookingState.CONFIRMED, CONFIRMED).result()).isEqualTo(CheckoutResult.HOME);
    }

    private Standing with(BookingState state, @Nullable Instant confirmedAt) {
        Booking booking = new Booking(
                UUID.randomUUID(),
                checkout.shopId(),
                checkout.orderNo(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                checkout.id(),
                state,
                checkout.parcel(),
                LockerSize.SMALL,
                checkout.recipient(),
                CheckoutTest.OPENED,
                CheckoutTest.OPENED.plusSeconds(600),
                false,
                confirmedAt,
                null,
                1);
        return new Standing(checkout, Optional.of(booking), NOW);
    }
}
