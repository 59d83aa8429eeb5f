package kr.ansim.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a list of bookings. @param next what to ask for as {@code before} to see more, null at the end */
public record BookingPage(
        List<BookingSummary> rows, @Nullable UUID next) {}
