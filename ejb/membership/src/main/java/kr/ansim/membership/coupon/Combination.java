package kr.ansim.membership.coupon;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.ansim.membership.CouponStacking;

/**
 * What some coupons take off together. Each is worth what it says of the full price, but no category is paid with more than
 * it costs: those that are bound to their category take theirs first, then those for few categories before those for many.
 * Another coupon never makes the sum smaller.
 */
final class Combination {

    /** @param off by coupon. @param left of each category */
    record Sum(Map<OfferedCoupon, Long> off, long[] left) {

        long total() {
            return off.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private final CategoryCosts costs;

    Combination(CategoryCosts costs) {
        this.costs = costs;
    }

    Comparator<OfferedCoupon> order() {
        return Comparator.comparing((OfferedCoupon coupon) -> coupon.terms().stacking() != CouponStacking.CATEGORY)
                .thenComparing(coupon -> costs.places(coupon.terms()).length)
                .thenComparing(OfferedCoupon::code);
    }

    Sum sum(List<OfferedCoupon> coupons) {
        long[] left = costs.costs();
        Map<OfferedCoupon, Long> off = new LinkedHashMap<>();
        coupons.stream().sorted(order()).forEach(coupon -> off.put(coupon, take(coupon, left)));
        return new Sum(off, left);
    }

    private long take(OfferedCoupon coupon, long[] left) {
        return take(costs.worth(coupon.terms()), costs.places(coupon.terms()), left);
    }

    /** @return how much of what a coupon is worth could be taken off what is left in these places */
    static long take(long worth, int[] places, long[] left) {
        long wanted = worth;
        for (int place : places) {
            long part = Math.min(wanted, left[place]);
            left[place] -= part;
            wanted -= part;
        }
        return worth - wanted;
    }

    /** Whether all of them go together. */
    boolean isAllowed(List<OfferedCoupon> coupons) {
        for (int at = 0; at < coupons.size(); at++) {
            for (int other = at + 1; other < coupons.size(); other++) {
                if (!goWith(coupons.get(at), coupons.get(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean goWith(OfferedCoupon one, OfferedCoupon other) {
        CouponStacking first = one.terms().stacking();
        CouponStacking second = other.terms().stacking();
        if (first == CouponStacking.NEVER || second == CouponStacking.NEVER) {
            return false;
        }
        return first == CouponStacking.ALWAYS
                || second == CouponStacking.ALWAYS
                || costs.categories().stream()
                        .noneMatch(category ->
                                one.terms().isFor(category) && other.terms().isFor(category));
    }
}
