/** Coupons: campaigns with their conditions, codes, which of them go together, and what became of each. */
@NullMarked
package kr.ansim.membership.coupon;

import org.jspecify.annotations.NullMarked;
