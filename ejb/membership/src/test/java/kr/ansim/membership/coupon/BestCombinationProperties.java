package kr.ansim.membership.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.SalesChannel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The coupons that are chosen take off as much as the best of all sets that are allowed, and none of them is idle. */
class BestCombinationProperties {

    private static final List<String> CATEGORIES = List.of("완구", "주방", "의류", "가전");

    @Property(tries = 3_000)
    void no_allowed_set_takes_off_more(@ForAll Random random) {
        CategoryCosts costs = CategoryCosts.of(cart(random));
        Combination combination = new Combination(costs);
        List<OfferedCoupon> offered = IntStream.range(0, random.nextInt(9))
                .mapToObj(at -> coupon(at, random))
                .toList();
        List<OfferedCoupon> chosen = BestCombination.of(costs, offered);
        long best = 0;
        for (int set = 0; set < 1 << offered.size(); set++) {
            List<OfferedCoupon> some = some(offered, set);
            if (combination.isAllowed(some)) {
                best = Math.max(best, off(costs, some));
            }
        }
        assertThat(combination.isAllowed(chosen)).isTrue();
        assertThat(off(costs, chosen)).isEqualTo(best);
        assertThat(combination.sum(chosen).total()).isEqualTo(best);
        for (OfferedCoupon one : chosen) {
            List<OfferedCoupon> without = new ArrayList<>(chosen);
            without.remove(one);
            assertThat(off(costs, without)).isLessThan(best);
        }
    }

    @Test
    void thirty_coupons_that_exclude_each_other_in_threes_are_chosen_from_in_no_time() {
        List<CartLine> lines = IntStream.range(0, 40)
                .mapToObj(at -> new CartLine(at + 1, "P", "C" + at, Won.of(10_000), 1))
                .toList();
        CategoryCosts costs = CategoryCosts.of(new Cart(SalesChannel.TV, lines));
        List<OfferedCoupon> offered = IntStream.range(0, 30)
                .mapToObj(at -> new OfferedCoupon(
                        new UUID(0, at),
                        "C" + at,
                        new UUID(1, at),
                        terms(
                                CouponKind.AMOUNT,
                                1_000 + at,
                                0,
                                Set.of("C" + at / 3, "C" + (10 + at)),
                                CouponStacking.CATEGORY)))
                .toList();
        long begin = System.nanoTime();
        assertThat(BestCombination.of(costs, offered)).hasSize(10);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(500);
    }

    /** By wons: each coupon, in its turn, takes one after the other from the first of its categories that has any left. */
    private static long off(CategoryCosts costs, List<OfferedCoupon> coupons) {
        long[] left = costs.costs();
        long off = 0;
        for (OfferedCoupon coupon :
                coupons.stream().sorted(new Combination(costs).order()).toList()) {
            for (long won = 0; won < worth(costs, coupon.terms()); won++) {
                for (int at = 0; at < left.length; at++) {
                    if (coupon.terms().isFor(costs.categories().get(at)) && left[at] > 0) {
                        left[at]--;
                        off++;
                        break;
                    }
                }
            }
        }
        return off;
    }

    private static long worth(CategoryCosts costs, CampaignTerms terms) {
        long cost = 0;
        for (int at = 0; at < costs.costs().length; at++) {
            cost += terms.isFor(costs.categories().get(at)) ? costs.costs()[at] : 0;
        }
        long worth = terms.kind() == CouponKind.AMOUNT ? terms.amount() : cost * terms.amount() / 100;
        return terms.most().amount() > 0 ? Math.min(worth, terms.most().amount()) : worth;
    }

    private static List<OfferedCoupon> some(List<OfferedCoupon> all, int set) {
        return IntStream.range(0, all.size())
                .filter(at -> (set & 1 << at) != 0)
                .mapToObj(all::get)
                .toList();
    }

    private static Cart cart(Random random) {
        return new Cart(
                SalesChannel.ONLINE,
                IntStream.rangeClosed(1, 1 + random.nextInt(4))
                        .mapToObj(line -> new CartLine(
                                line,
                                "P-" + line,
                                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                                Won.of(random.nextInt(30)),
                                1 + random.nextInt(2)))
                        .toList());
    }

    private static OfferedCoupon coupon(int at, Random random) {
        Set<String> categories = new HashSet<>();
        for (int one = random.nextInt(3); one > 0; one--) {
            categories.add(CATEGORIES.get(random.nextInt(CATEGORIES.size())));
        }
        boolean percent = random.nextBoolean();
        return new OfferedCoupon(
                new UUID(0, at),
                "C-" + at,
                new UUID(1, at),
                terms(
                        percent ? CouponKind.PERCENT : CouponKind.AMOUNT,
                        1 + random.nextInt(percent ? 100 : 25),
                        random.nextInt(3) * 5,
                        categories,
                        CouponStacking.values()[random.nextInt(3)]));
    }

    static CampaignTerms terms(
            CouponKind kind, long amount, long most, Set<String> categories, CouponStacking stacking) {
        return new CampaignTerms(
                kind,
                amount,
                Won.of(most),
                Won.ZERO,
                categories,
                Set.of(),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                stacking,
                0);
    }
}
