package kr.ansim.membership.coupon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.membership.CouponStacking;

/**
 * Which of the coupons take off most together. Because another coupon never makes a sum smaller, only full sets are looked
 * at: each coupon that goes with none; or all that go with everything, and of those that are bound to categories as many as
 * go together. Of thirty coupons there are at most 59,049 such sets (Moon and Moser, 1965). Coupons without effect on the
 * sum are not used up.
 */
final class BestCombination {

    /** With what is asked of it again and again. */
    private record Candidate(OfferedCoupon coupon, int[] places, long worth) {

        private long take(long[] left) {
            return Combination.take(worth, places, left);
        }
    }

    private final Combination combination;
    private final CategoryCosts costs;
    private final List<Candidate> always;
    private final List<Candidate> bound;
    private final boolean[][] together;
    private List<OfferedCoupon> best = List.of();
    private long most;

    private BestCombination(CategoryCosts costs, List<OfferedCoupon> offered) {
        this.costs = costs;
        this.combination = new Combination(costs);
        this.always = of(offered, CouponStacking.ALWAYS).sorted(inTurn()).toList();
        this.bound = strongest(of(offered, CouponStacking.CATEGORY));
        this.together = new boolean[bound.size()][bound.size()];
        for (int one = 0; one < bound.size(); one++) {
            for (int other = 0; other < bound.size(); other++) {
                together[one][other] = combination.goWith(
                        bound.get(one).coupon(), bound.get(other).coupon());
            }
        }
    }

    /** In the order in which they take their part. */
    static List<OfferedCoupon> of(CategoryCosts costs, List<OfferedCoupon> offered) {
        BestCombination search = new BestCombination(costs, offered);
        search.of(offered, CouponStacking.NEVER)
                .forEach(alone -> search.keep(alone.worth(), List.of(alone), List.of()));
        search.choose(0, new int[search.bound.size()], 0);
        return search.withoutIdle();
    }

    private Stream<Candidate> of(List<OfferedCoupon> offered, CouponStacking stacking) {
        return offered.stream()
                .filter(coupon -> coupon.terms().stacking() == stacking)
                .map(coupon -> new Candidate(coupon, costs.places(coupon.terms()), costs.worth(coupon.terms())));
    }

    private Comparator<Candidate> inTurn() {
        Comparator<OfferedCoupon> order = combination.order();
        return (one, other) -> order.compare(one.coupon(), other.coupon());
    }

    /** Of those for the very same categories of the cart, only the one that takes off most can be the best. */
    private static List<Candidate> strongest(Stream<Candidate> bound) {
        Set<List<Integer>> seen = new HashSet<>();
        return bound.sorted(Comparator.comparing((Candidate one) -> -one.worth())
                        .thenComparing(one -> one.coupon().code()))
                .filter(one -> seen.add(Arrays.stream(one.places()).boxed().toList()))
                .toList();
    }

    /** @param chosen of those before this one, so many */
    private void choose(int at, int[] chosen, int count) {
        if (at == bound.size()) {
            look(chosen, count);
            return;
        }
        boolean fits = true;
        for (int one = 0; one < count && fits; one++) {
            fits = together[chosen[one]][at];
        }
        if (fits) {
            chosen[count] = at;
            choose(at + 1, chosen, count + 1);
        }
        if (!fits || excludesLater(at)) {
            choose(at + 1, chosen, count);
        }
    }

    private boolean excludesLater(int at) {
        for (int later = at + 1; later < bound.size(); later++) {
            if (!together[at][later]) {
                return true;
            }
        }
        return false;
    }

    private void look(int[] chosen, int count) {
        long[] left = costs.costs();
        long total = 0;
        for (int one = 0; one < count; one++) {
            total += bound.get(chosen[one]).take(left);
        }
        for (Candidate one : always) {
            total += one.take(left);
        }
        if (total > most) {
            keep(total, Arrays.stream(chosen, 0, count).mapToObj(bound::get).toList(), always);
        }
    }

    private void keep(long total, List<Candidate> some, List<Candidate> others) {
        if (total > most) {
            most = total;
            best = Stream.concat(some.stream(), others.stream())
                    .map(Candidate::coupon)
                    .collect(Collectors.toList());
        }
    }

    private List<OfferedCoupon> withoutIdle() {
        List<OfferedCoupon> needed = new ArrayList<>(best);
        needed.sort(combination.order());
        for (int at = needed.size() - 1; at >= 0; at--) {
            OfferedCoupon one = needed.remove(at);
            if (combination.sum(needed).total() < most) {
                needed.add(at, one);
            }
        }
        return List.copyOf(needed);
    }
}
