package kr.ansim.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Won;

/**
 * Benefits that are set aside for an order.
 *
 * @param points on all lines together
 * @param freeDelivery whether shipping is free by the grade
 * @param coupons that are used for it, with what each takes off
 */
public record BenefitHold(
        UUID id,
        UUID shop,
        String order,
        UUID member,
        BenefitHoldState state,
        long points,
        boolean freeDelivery,
        Instant heldAt,
        Instant heldUntil,
        Optional<Instant> endedAt,
        List<Line> lines,
        List<AppliedCoupon> coupons) {

    public BenefitHold {
        lines = List.copyOf(lines);
        coupons = List.copyOf(coupons);
    }

    /** What its coupons take off. */
    public Won discount() {
        return coupons.stream().map(AppliedCoupon::discount).reduce(Won.ZERO, Won::plus);
    }

    /**
     * @param points its share
     * @param returned pieces that went back
     */
    public record Line(int line, int quantity, int returned, long points) {}
}
