package kr.ansim.membership.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Downgrade;
import kr.ansim.membership.Gap;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;
import kr.ansim.membership.Purchases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever is bought from close to close, members rise at once and fall as the policy says, and gaps are exact. */
class GradeDecisionProperties {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 15);

    /** Around the thresholds, where a wrong comparison shows. */
    @Provide
    Arbitrary<Purchases> purchases() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of(0, 1, 2, 3, 4, 5, 6, 9, 10, 11)),
                                Tuple.of(1, Arbitraries.integers().between(0, 40))),
                        Arbitraries.frequencyOf(
                                Tuple.of(
                                        3,
                                        Arbitraries.of(
                                                0L,
                                                1L,
                                                199_999L,
                                                200_000L,
                                                200_001L,
                                                499_999L,
                                                500_000L,
                                                999_999L,
                                                1_000_000L)),
                                Tuple.of(1, Arbitraries.longs().between(0, 3_000_000))))
                .as((count, amount) -> new Purchases(count, Won.of(amount)));
    }

    @Provide
    Arbitrary<GradePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(Join.class),
                        Arbitraries.of(Downgrade.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 6))
                .as(TestPolicies::policy);
    }

    @Property
    void what_is_missing_is_exact_on_both_axes(
            @ForAll("policies") GradePolicy policy,
            @ForAll("purchases") Purchases bought,
            @ForAll @IntRange(max = 4) int rank) {
        GradeRule rule = policy.grade(rank);
        Gap gap = rule.gapOf(bought);
        assertThat(rule.isMetBy(bought.plus(new Purchases(gap.count(), gap.amount()))))
                .isTrue();
        boolean both = rule.join() == Join.BOTH;
        if (gap.count() > 0) {
            Purchases oneLess = bought.plus(new Purchases(gap.count() - 1, both ? gap.amount() : Won.ZERO));
            assertThat(rule.isMetBy(oneLess)).isEqualTo(!both && gap.isNone());
        }
        if (gap.amount().amount() > 0) {
            Purchases wonLess = bought.plus(
                    new Purchases(both ? gap.count() : 0, gap.amount().minus(Won.of(1))));
            assertThat(rule.isMetBy(wonLess)).isEqualTo(!both && gap.isNone());
        }
    }

    @Property
    void more_never_earns_less(
            @ForAll("policies") GradePolicy policy,
            @ForAll("purchases") Purchases bought,
            @ForAll("purchases") Purchases more) {
        assertThat(policy.earnedBy(bought.plus(more)).rank())
                .isGreaterThanOrEqualTo(policy.earnedBy(bought).rank());
    }

    @Property
    void closes_equal_the_slow_and_obvious_story(
            @ForAll("policies") GradePolicy policy, @ForAll("months") List<Purchases> months) {
        HeldGrade held = HeldGrade.first(JOINED);
        List<Integer> ranks = new ArrayList<>();
        LocalDate effective = JOINED;
        for (Purchases bought : months) {
            effective = policy.nextEffective(effective);
            held = GradeDecision.decide(policy, held, bought, effective);
            ranks.add(held.rank());
        }
        assertThat(ranks).isEqualTo(story(policy, months));
    }

    @Provide
    Arbitrary<List<Purchases>> months() {
        return purchases().list().ofMinSize(1).ofMaxSize(18);
    }

    /** Told month by month, from everything that happened before. */
    private static List<Integer> story(GradePolicy policy, List<Purchases> months) {
        List<Integer> ranks = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            int before = month == 0 ? 0 : ranks.get(month - 1);
            int earned = earned(policy, months.get(month));
            if (earned >= before) {
                ranks.add(earned);
            } else if (isProtected(policy, month)) {
                ranks.add(before);
            } else if (missedInARow(policy, months, ranks, month) <= policy.graceCloses()) {
                ranks.add(before);
            } else {
                ranks.add(policy.downgrade() == Downgrade.ONE_STEP ? before - 1 : earned);
            }
        }
        return ranks;
    }

    private static int earned(GradePolicy policy, Purchases bought) {
        int earned = 0;
        for (GradeRule rule : policy.grades()) {
            boolean often = bought.count() >= rule.minCount();
            boolean much = bought.amount().amount() >= rule.minAmount().amount();
            if (rule.join() == Join.BOTH ? often && much : often || much) {
                earned = rule.rank();
            }
        }
        return earned;
    }

    private static boolean isProtected(GradePolicy policy, int month) {
        LocalDate effective = LocalDate.of(2026, 2, 1).plusMonths(month);
        return effective.isBefore(JOINED.plusMonths(policy.protectedMonths()));
    }

    /** This close and those right before it after which more was held than was earned, none of them protected. */
    private static int missedInARow(GradePolicy policy, List<Purchases> months, List<Integer> ranks, int month) {
        int missed = 1;
        for (int at = month - 1; at >= 0 && !isProtected(policy, at); at--) {
            if (earned(policy, months.get(at)) >= ranks.get(at)) {
                break;
            }
            missed++;
        }
        return missed;
    }
}
