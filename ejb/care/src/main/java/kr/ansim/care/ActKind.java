package kr.ansim.care;

/** What the desk does from its screen. */
public enum ActKind {
    POINTS,
    COUPON,
    CONSENT,
    /** Asks the shop for the packaging of the best. */
    PACKAGING,
    /** Asks the shop to take pieces back. */
    RETURN,
    LOCKER;

    /** Whether it costs us money that somebody answers for. */
    public boolean isGift() {
        return this == POINTS || this == COUPON;
    }

    /** Whether a shop has to do it. */
    public boolean isRequest() {
        return this == PACKAGING || this == RETURN;
    }
}
