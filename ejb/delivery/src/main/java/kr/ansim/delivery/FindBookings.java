package kr.ansim.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings staff look for, newest first.
 *
 * @param text an order number or a booking's id, whole or its beginning; empty does not narrow
 * @param before shows what comes after this booking in the list, for the next page
 */
public record FindBookings(
        String text, BookingFilter show, @Nullable UUID before, int limit) {}
