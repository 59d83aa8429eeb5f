package kr.ansim.membership;

/** What benefits cost is told apart by. */
public enum BenefitCostKind {
    /** Issued for purchases, less what was taken back with them. */
    PURCHASE_POINTS,
    /** Given by hand, less what was taken. */
    POINTS_BY_HAND,
    /** What used coupons took off. */
    COUPON,
    /** Those used, at what we pay for one, less those given back. */
    FREE_DELIVERY
}
