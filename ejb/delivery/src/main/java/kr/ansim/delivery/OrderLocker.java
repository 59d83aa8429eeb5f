package kr.ansim.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A locker that was booked for an order.
 *
 * @param heldUntil by when a hold is to be confirmed
 * @param endedAt when it was cancelled or ran out
 * @param touched it is live, and its door is out of order or its site closed
 */
public record OrderLocker(
        UUID booking,
        ShopOrder order,
        String site,
        String compartment,
        BookingState state,
        Instant heldAt,
        Instant heldUntil,
        Optional<Instant> confirmedAt,
        Optional<Instant> endedAt,
        boolean touched) {

    /** When it became what it is. */
    public Instant changedAt() {
        return endedAt.or(() -> confirmedAt).orElse(heldAt);
    }
}
