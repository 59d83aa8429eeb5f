package kr.ansim.care;

/** What happened to a member. */
public enum TimelineKind {
    ORDERED(TimelineStream.ORDERS),
    SHIPPED(TimelineStream.ORDERS),
    DELIVERED(TimelineStream.ORDERS),
    CANCELLED(TimelineStream.ORDERS),
    RETURNED(TimelineStream.ORDERS),
    EXCHANGED(TimelineStream.ORDERS),
    LOCKER(TimelineStream.LOCKERS),
    CONTACT(TimelineStream.CONTACTS),
    CASE(TimelineStream.CASES),
    CALL(TimelineStream.CALLS),
    CALL_BACK(TimelineStream.CALL_BACKS),
    GRADE(TimelineStream.GRADES),
    COUPON_GIVEN(TimelineStream.COUPONS),
    COUPON_USED(TimelineStream.COUPONS),
    GIFT(TimelineStream.GIFTS);

    private final TimelineStream stream;

    TimelineKind(TimelineStream stream) {
        this.stream = stream;
    }

    public TimelineStream stream() {
        return stream;
    }
}
