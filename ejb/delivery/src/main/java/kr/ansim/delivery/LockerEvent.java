package kr.ansim.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a site, a door or a booking there.
 *
 * @param action as the audit trail names it, for instance {@code booking.held}
 * @param door the door's number, null when it concerns the whole site
 * @param actor who did it, as the audit trail names them; null when that stands with the booking
 */
public record LockerEvent(
        Instant at,
        String action,
        @Nullable String door,
        @Nullable UUID bookingId,
        @Nullable String orderNo,
        @Nullable String actor,
        @Nullable String reason) {}
