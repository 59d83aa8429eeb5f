package kr.ansim.delivery;

import java.time.Instant;
import java.util.UUID;

/** A booking in the list of staff. @param touched it is live, and its door is out of order or its site closed */
public record BookingSummary(
        UUID id,
        String orderNo,
        UUID siteId,
        String siteName,
        String compartment,
        BookingState state,
        Instant heldAt,
        Instant heldUntil,
        boolean touched) {}
