package kr.ansim.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its shop and our staff see it; the recipient stays in the vault.
 *
 * @param compartment the door's number, unique within its site
 * @param smallestFitting the smallest size of this site that the parcel fits in; smaller than {@code size} when a larger
 *     door was given because that size was full
 */
public record BookingDetails(
        UUID id,
        UUID shopId,
        String orderNo,
        UUID siteId,
        String siteName,
        String compartment,
        LockerSize size,
        LockerSize smallestFitting,
        Parcel parcel,
        BookingState state,
        boolean renewed,
        Instant heldAt,
        Instant heldUntil,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        UUID recipient,
        int revision) {

    public boolean largerThanNeeded() {
        return size != smallestFitting;
    }
}
