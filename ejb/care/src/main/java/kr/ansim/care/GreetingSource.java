package kr.ansim.care;

/** Where a fact of a greeting comes from. */
public enum GreetingSource {
    CALL,
    CHAT,
    MESSAGE,
    MAIL,
    VISIT,
    CASE,
    ORDER,
    LOCKER,
    /** The purchases that count for the next grade. */
    GRADES,
    CLOSE,
    POINTS,
    COUPONS,
    BENEFITS,
    MEMBER
}
