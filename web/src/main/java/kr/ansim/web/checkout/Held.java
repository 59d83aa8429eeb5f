package kr.ansim.web.checkout;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.delivery.BookingState;

/**
 * The door kept for the customer, or that was.
 *
 * @param secondsLeft until it is free for others, 0 when it is already
 */
public record Held(BookingDetails booking, long secondsLeft) {

    static Held of(BookingDetails booking, Instant now) {
        long left = booking.state() == BookingState.HELD
                ? Math.max(0, Duration.between(now, booking.heldUntil()).toSeconds())
                : 0;
        return new Held(booking, left);
    }

    public BookingDetails getBooking() {
        return booking;
    }

    public long getSecondsLeft() {
        return secondsLeft;
    }

    public boolean isRunning() {
        return booking.state() == BookingState.HELD;
    }

    /** Time was up; cancelled or replaced doors are not offered again. */
    public boolean isRunOut() {
        return booking.state() == BookingState.EXPIRED;
    }

    public UUID getSiteId() {
        return booking.siteId();
    }

    public String getClock() {
        return String.format("%d:%02d", secondsLeft / 60, secondsLeft % 60);
    }

    /** Of a full circle. */
    public double getPart() {
        return Math.min(1, (double) secondsLeft / getWholeSeconds());
    }

    /** More than half of the time is left, too early to offer more of it. */
    public boolean isFresh() {
        return secondsLeft * 2 > getWholeSeconds();
    }

    public long getWholeSeconds() {
        return Math.max(
                1, Duration.between(booking.heldAt(), booking.heldUntil()).toSeconds());
    }
}
