package kr.ansim.membership;

import java.time.Duration;
import java.util.UUID;

/**
 * Sets benefits aside for an order.
 *
 * @param points to be paid with
 * @param time after which they are free again unless they were used
 */
public record HoldBenefits(UUID shop, MemberKey member, String order, Cart cart, long points, Duration time) {}
