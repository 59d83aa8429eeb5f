package kr.ansim.membership;

/** Where a coupon is. */
public enum CouponState {
    FREE,
    /** Set aside for an order. */
    HELD,
    USED
}
