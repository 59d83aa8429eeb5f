package kr.ansim.membership;

import kr.ansim.kernel.Won;

/**
 * A coupon that is used for an order.
 *
 * @param campaign its name
 * @param discount what it takes off
 * @param live false once it was rolled back
 */
public record AppliedCoupon(String code, String campaign, Won discount, boolean live) {}
