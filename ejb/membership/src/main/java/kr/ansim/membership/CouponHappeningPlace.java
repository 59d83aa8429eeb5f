package kr.ansim.membership;

import java.time.Instant;
import java.util.UUID;

/** Where a list of what happened to coupons, the newest first, goes on. */
public record CouponHappeningPlace(Instant at, UUID coupon, boolean used) {}
