package kr.ansim.delivery;

/** What can be said of a door in one word. A broken door that somebody still has is {@code OUT}. */
public enum DoorState {
    FREE,
    HELD,
    BOOKED,
    /** Out of order. */
    OUT,
    /** Sound and empty, but its site takes no new parcels or its list no longer names it. */
    CLOSED
}
