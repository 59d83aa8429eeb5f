package kr.ansim.delivery;

/** What a list of bookings can be narrowed to. */
public enum BookingFilter {
    ALL,
    /** Live, in a door that is out of order or at a closed site. */
    TOUCHED,
    HELD,
    CONFIRMED,
    CANCELLED,
    EXPIRED
}
