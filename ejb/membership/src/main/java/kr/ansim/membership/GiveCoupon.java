package kr.ansim.membership;

import java.util.UUID;

/**
 * A coupon that the desk gives.
 *
 * @param key the same one gives once, however often it is told
 * @param member its number
 */
public record GiveCoupon(UUID key, String member, UUID campaign) {}
