package kr.ansim.membership;

/** A coupon that is not used for an order, and why. */
public record RefusedCoupon(String code, CouponRefusal reason) {}
