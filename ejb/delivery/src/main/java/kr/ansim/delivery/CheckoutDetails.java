package kr.ansim.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer's choice of a locker stands.
 *
 * @param pointKnown the shop told a point to search near, see {@link LockerCheckout#point}
 * @param addressKnown the shop told the customer's address, see {@link LockerCheckout#address}
 * @param booking the door held or confirmed last, also when its hold has run out
 * @param result null as long as the customer is choosing
 * @param finishedAt when the customer decided, or when the time for it ran out
 */
public record CheckoutDetails(
        UUID id,
        UUID shopId,
        String orderNo,
        Parcel parcel,
        boolean pointKnown,
        boolean addressKnown,
        URI returnUrl,
        Locale locale,
        Instant expiresAt,
        Optional<BookingDetails> booking,
        @Nullable CheckoutResult result,
        @Nullable Instant finishedAt) {

    public boolean isOver() {
        return result != null;
    }

    public boolean hasRunOut() {
        return expiresAt.equals(finishedAt);
    }
}
