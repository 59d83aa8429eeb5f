package kr.ansim.membership;

/** Where a coupon is. */
public enum CouponState {
    FREE,
    /** Set aside for an order. */
    HELD,
    USED,
    /** The close that gave it was taken back before it was used. */
    WITHDRAWN
}
