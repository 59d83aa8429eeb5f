package kr.ansim.membership;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Sets benefits aside for an order.
 *
 * @param points to be paid with
 * @param coupons codes of those that are used, all of them or none
 * @param freeDelivery whether one of the free deliveries of the grade is taken
 * @param time after which they are free again unless they were used
 */
public record HoldBenefits(
        UUID shop,
        MemberKey member,
        String order,
        Cart cart,
        long points,
        List<String> coupons,
        boolean freeDelivery,
        Duration time) {

    public HoldBenefits {
        coupons = List.copyOf(coupons);
    }
}
