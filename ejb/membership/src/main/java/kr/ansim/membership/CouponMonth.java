package kr.ansim.membership;

import java.time.YearMonth;

/** What happened to coupons in a month: those used in it may have been issued before. */
public record CouponMonth(YearMonth month, CouponUse use) {}
