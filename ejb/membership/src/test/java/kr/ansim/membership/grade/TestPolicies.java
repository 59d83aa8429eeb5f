package kr.ansim.membership.grade;

import java.util.List;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Counted;
import kr.ansim.membership.Downgrade;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;

/** The policy that the product ships with, and variations of it. */
final class TestPolicies {

    private TestPolicies() {}

    static GradePolicy shipped() {
        return policy(Join.BOTH, Downgrade.ONE_STEP, 0, 0);
    }

    static GradePolicy policy(Join join, Downgrade downgrade, int grace, int protectedMonths) {
        return new GradePolicy(
                1,
                6,
                1,
                7,
                Counted.GOODS_PAID,
                downgrade,
                grace,
                protectedMonths,
                1_000,
                List.of(
                        rule(0, "WELCOME", 0, 0, join),
                        rule(1, "FAMILY", 1, 0, Join.BOTH),
                        rule(2, "GOLD", 3, 200_000, join),
                        rule(3, "VIP", 5, 500_000, join),
                        rule(4, "VVIP", 10, 1_000_000, join)));
    }

    private static GradeRule rule(int rank, String code, int count, long amount, Join join) {
        return new GradeRule(rank, code, code, code, count, Won.of(amount), join);
    }
}
