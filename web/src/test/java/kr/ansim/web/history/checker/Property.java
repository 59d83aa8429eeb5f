package kr.ansim.web.history.checker;

/** What must hold of every history; the numbers are those of the nine properties of locker booking. */
public enum Property {
    /** (1) Two live bookings never share a compartment, nor an order. */
    ONE_LIVE_BOOKING,
    /** (2) A confirmed booking had a live hold of the same owner. */
    CONFIRMED_FROM_A_HOLD,
    /** (3) The same idempotency key gets the same answer, and its effect happens once. */
    SAME_KEY_SAME_ANSWER,
    /** (4) Free, held, booked and out of order are all doors there are, at rest. */
    DOORS_ADD_UP,
    /** (7) The events of a booking have no gap, follow its life, and somebody asked for each. */
    EVENTS_WITHOUT_GAP,
    /** (8) Nothing that was acknowledged is lost, also not in a crash. */
    NOTHING_LOST,
    /** (9) Nobody is refused as long as what was asked for was there throughout the call. */
    NEVER_FALSELY_REFUSED
}
