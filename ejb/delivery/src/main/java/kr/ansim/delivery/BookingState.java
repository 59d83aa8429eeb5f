package kr.ansim.delivery;

/** The life of a booking: a hold with a time limit, then confirmed, cancelled or run out. */
public enum BookingState {
    HELD,
    CONFIRMED,
    CANCELLED,
    EXPIRED;

    /** Whether a booking in this state keeps its door from everybody else. */
    public boolean isLive() {
        return this == HELD || this == CONFIRMED;
    }
}
