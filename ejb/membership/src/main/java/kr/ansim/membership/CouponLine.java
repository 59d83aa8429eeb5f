package kr.ansim.membership;

import java.time.LocalDate;
import java.util.UUID;

/** A coupon as it is listed. */
public record CouponLine(UUID id, String code, CouponState state, LocalDate validTo) {}
