package kr.ansim.membership.grade;

import java.time.LocalDate;
import kr.ansim.membership.Downgrade;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.Purchases;

/**
 * What a policy makes of a member's purchases at a close. Whoever earns at least the grade held gets what was earned; who
 * earns less falls, unless new members are protected or the grace has not run out. Grace begins anew only when the grade
 * held was earned again.
 */
public final class GradeDecision {

    private GradeDecision() {}

    /** @param effective the day from which the decision holds */
    public static HeldGrade decide(GradePolicy policy, HeldGrade held, Purchases purchases, LocalDate effective) {
        int earned = policy.earnedBy(purchases).rank();
        int rank = Math.min(held.rank(), policy.grades().size() - 1);
        if (earned >= rank) {
            return held.with(earned, 0);
        }
        if (held.joinedOn().isAfter(effective.minusMonths(policy.protectedMonths()))) {
            return held.with(rank, 0);
        }
        if (held.missed() < policy.graceCloses()) {
            return held.with(rank, held.missed() + 1);
        }
        int fallen = policy.downgrade() == Downgrade.ONE_STEP ? rank - 1 : earned;
        return held.with(fallen, fallen == earned ? 0 : held.missed());
    }
}
