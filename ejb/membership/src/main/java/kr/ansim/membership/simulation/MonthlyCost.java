package kr.ansim.membership.simulation;

import kr.ansim.kernel.Won;
import kr.ansim.membership.purchase.Shares;

/**
 * What a benefit would cost in a month if a grade's members went on buying as they did.
 *
 * @param many won that points are issued for, deliveries, packages, or coupons that are given
 */
record MonthlyCost(PricedBenefit benefit, long many, Won cost) {

    static final long WHOLE = 10_000;

    /** @param months over which purchases were counted; rounded down once, at the end */
    static MonthlyCost of(GradeSum sum, PricedBenefit benefit, int months) {
        return switch (benefit.kind()) {
            case POINTS_RATE -> each(benefit, sum.amount(), months, WHOLE);
            // nobody uses more of them than it orders
            case FREE_DELIVERY ->
                each(
                        benefit,
                        Math.min(sum.purchases(), Math.multiplyExact(sum.members(), benefit.granted() * months)),
                        months,
                        1);
            case VIP_PACKAGING -> each(benefit, sum.purchases(), months, 1);
            case COUPON ->
                new MonthlyCost(
                        benefit,
                        sum.members(),
                        Won.of(Shares.portion(
                                Math.multiplyExact(sum.members(), benefit.usedShare()), benefit.each(), WHOLE)));
            case DEDICATED_DESK -> new MonthlyCost(benefit, sum.members(), Won.ZERO);
        };
    }

    private static MonthlyCost each(PricedBenefit benefit, long many, int months, long of) {
        return new MonthlyCost(
                benefit, many / months, Won.of(Shares.portion(many, benefit.each(), Math.multiplyExact(of, months))));
    }
}
