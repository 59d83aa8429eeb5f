package kr.ansim.delivery;

import java.time.Instant;
import java.util.UUID;

/** A live booking in a door or site that goes out of use; the customer keeps the door until somebody decides otherwise. */
public record AffectedBooking(
        UUID bookingId, UUID shopId, String orderNo, String compartment, BookingState state, Instant heldUntil) {}
