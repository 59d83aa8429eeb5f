package kr.ansim.care;

/** Whence what happened to a member is told. Of what happened at the same moment, the first of these is shown first. */
public enum TimelineStream {
    ORDERS,
    LOCKERS,
    CONTACTS,
    CASES,
    CALLS,
    CALL_BACKS,
    GRADES,
    COUPONS,
    GIFTS
}
