package kr.ansim.membership;

/** What a coupon takes off. */
public enum CouponKind {
    /** Won. */
    AMOUNT,
    /** Of a hundred, of what the lines cost that it is for. */
    PERCENT
}
