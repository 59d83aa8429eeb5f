package kr.ansim.care;

/** What is not finished for a member. */
public enum PinnedKind {
    CASE,
    CONTACT,
    CALL_BACK,
    /** Goods that a shop was asked to take back, and has not settled yet. */
    RETURN,
    /** What a shop has refused of late, and was not asked for again. */
    REQUEST_REFUSED,
    /** A locker that is held and not confirmed yet. */
    LOCKER_WAITS,
    /** A locker that was held and ran out, with no other for the order. */
    LOCKER_OVER,
    /** A locker whose door is out of order. */
    LOCKER_BROKEN
}
