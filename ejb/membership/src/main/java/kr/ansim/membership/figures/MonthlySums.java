package kr.ansim.membership.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kr.ansim.membership.BenefitCostKind;

/** Facts added up by month. */
final class MonthlySums {

    record CouponKey(LocalDate month, UUID campaign, LocalDate end) implements Comparable<CouponKey> {

        private static final Comparator<CouponKey> ORDER = Comparator.comparing(CouponKey::month)
                .thenComparing(CouponKey::campaign)
                .thenComparing(CouponKey::end);

        @Override
        public int compareTo(CouponKey other) {
            return ORDER.compare(this, other);
        }
    }

    record CouponSum(long issued, long held, long used, long won) {

        static CouponSum of(BenefitFact fact) {
            return switch (fact.what()) {
                case COUPONS_ISSUED -> new CouponSum(fact.many(), 0, 0, 0);
                case COUPON_HELD -> new CouponSum(0, 1, 0, 0);
                case COUPON_FREED -> new CouponSum(0, -1, 0, 0);
                case COUPON_USED -> new CouponSum(0, -1, 1, fact.won());
                case COUPON_BACK -> new CouponSum(0, 0, -1, -fact.won());
                case PURCHASE_POINTS, POINTS_BY_HAND, FREE_DELIVERY ->
                    throw new IllegalArgumentException(fact.what() + " is no coupon");
            };
        }

        CouponSum plus(CouponSum other) {
            return new CouponSum(issued + other.issued, held + other.held, used + other.used, won + other.won);
        }
    }

    record CostKey(LocalDate month, BenefitCostKind kind) implements Comparable<CostKey> {

        private static final Comparator<CostKey> ORDER =
                Comparator.comparing(CostKey::month).thenComparing(CostKey::kind);

        @Override
        public int compareTo(CostKey other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<CouponKey, CouponSum> coupons = new TreeMap<>();
    private final Map<CostKey, Long> costs = new TreeMap<>();

    static MonthlySums of(List<BenefitFacts.Told> facts) {
        MonthlySums sums = new MonthlySums();
        facts.forEach(sums::add);
        return sums;
    }

    private void add(BenefitFacts.Told told) {
        BenefitFact fact = told.fact();
        switch (fact.what()) {
            case PURCHASE_POINTS -> cost(told, BenefitCostKind.PURCHASE_POINTS, fact.won());
            case POINTS_BY_HAND -> cost(told, BenefitCostKind.POINTS_BY_HAND, fact.won());
            case FREE_DELIVERY -> cost(told, BenefitCostKind.FREE_DELIVERY, fact.won());
            default -> {
                CouponSum sum = CouponSum.of(fact);
                coupons.merge(
                        new CouponKey(
                                told.month(),
                                fact.campaign().orElseThrow(),
                                fact.end().orElseThrow().withDayOfMonth(1)),
                        sum,
                        CouponSum::plus);
                cost(told, BenefitCostKind.COUPON, sum.won());
            }
        }
    }

    private void cost(BenefitFacts.Told told, BenefitCostKind kind, long won) {
        if (won != 0) {
            costs.merge(new CostKey(told.month(), kind), won, Math::addExact);
        }
    }

    Map<CouponKey, CouponSum> coupons() {
        return coupons;
    }

    Map<CostKey, Long> costs() {
        return costs;
    }
}
