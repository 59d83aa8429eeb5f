package kr.ansim.delivery.checkout;

import java.time.Instant;
import java.util.Optional;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.CheckoutResult;
import kr.ansim.delivery.booking.Booking;
import org.jspecify.annotations.Nullable;

/**
 * Where a checkout stands together with the door chosen last. A shop that confirms that door by itself has decided for its
 * customer: whatever is tapped then, the way back must not say that the order has no locker.
 */
record Standing(Checkout checkout, Optional<Booking> booking, Instant now) {

    /** Null as long as the customer is choosing. */
    @Nullable
    CheckoutResult result() {
        return decidedByShop().isPresent() ? CheckoutResult.CONFIRMED : checkout.resultAt(now);
    }

    @Nullable
    Instant finishedAt() {
        return decidedByShop().map(Booking::confirmedAt).orElseGet(() -> checkout.finishedAt(now));
    }

    boolean isOver() {
        return result() != null;
    }

    Optional<Booking> held() {
        return booking.filter(chosen -> chosen.stateAt(now) == BookingState.HELD);
    }

    private Optional<Booking> decidedByShop() {
        return booking.filter(chosen -> !checkout.isDecided() && chosen.state() == BookingState.CONFIRMED);
    }
}
