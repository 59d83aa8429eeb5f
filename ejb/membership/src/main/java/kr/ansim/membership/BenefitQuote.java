package kr.ansim.membership;

import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.Won;

/**
 * What is best for a cart.
 *
 * @param cost of the goods
 * @param coupons in the order in which they take their part
 * @param points that are used
 * @param pointsRefusal why not as many as were wanted
 * @param available points that the member has
 * @param freeDeliveriesLeft in this month
 */
public record BenefitQuote(
        Won cost,
        List<AppliedCoupon> coupons,
        List<RefusedCoupon> refused,
        long points,
        Optional<PointsRefusal> pointsRefusal,
        long available,
        long freeDeliveriesLeft) {

    public BenefitQuote {
        coupons = List.copyOf(coupons);
        refused = List.copyOf(refused);
    }

    public Won discount() {
        return coupons.stream().map(AppliedCoupon::discount).reduce(Won.ZERO, Won::plus);
    }

    /** What is left to be paid, without shipping. */
    public Won toPay() {
        return cost.minus(discount()).minus(Won.of(points));
    }
}
