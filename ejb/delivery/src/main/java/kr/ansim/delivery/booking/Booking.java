package kr.ansim.delivery.booking;

import java.time.Instant;
import java.util.UUID;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;
import org.jspecify.annotations.Nullable;

/**
 * One door kept for one order. As long as it is live nobody else has the door; a hold lives until {@code heldUntil},
 * from then on it is over even where the row does not say so yet.
 */
public record Booking(
        UUID id,
        UUID shopId,
        String orderNo,
        UUID siteId,
        UUID doorId,
        @Nullable UUID checkoutId,
        BookingState state,
        Parcel parcel,
        LockerSize smallestFitting,
        UUID recipient,
        Instant heldAt,
        Instant heldUntil,
        boolean renewed,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        int version) {

    public boolean hasRunOutAt(Instant now) {
        return state == BookingState.HELD && !heldUntil.isAfter(now);
    }

    /** The state that counts, also for a hold that has run out unnoticed. */
    public BookingState stateAt(Instant now) {
        return hasRunOutAt(now) ? BookingState.EXPIRED : state;
    }

    Booking renewedUntil(Instant until) {
        return with(BookingState.HELD, until, true, null, null);
    }

    Booking confirmedAt(Instant now) {
        return with(BookingState.CONFIRMED, heldUntil, renewed, now, null);
    }

    Booking endedAs(BookingState end, Instant now) {
        return with(end, heldUntil, renewed, confirmedAt, now);
    }

    private Booking with(
            BookingState newState,
            Instant newHeldUntil,
            boolean newRenewed,
            @Nullable Instant newConfirmedAt,
            @Nullable Instant newEndedAt) {
        return new Booking(
                id,
                shopId,
                orderNo,
                siteId,
                doorId,
                checkoutId,
                newState,
                parcel,
                smallestFitting,
                recipient,
                heldAt,
                newHeldUntil,
                newRenewed,
                newConfirmedAt,
                newEndedAt,
                version + 1);
    }
}
