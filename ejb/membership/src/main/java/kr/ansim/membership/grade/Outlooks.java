package kr.ansim.membership.grade;

import java.time.LocalDate;
import java.util.Optional;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Purchases;

/** How far a member is from the next grade, and from keeping the present one. */
final class Outlooks {

    private Outlooks() {}

    /**
     * @param counted what counts for the next close so far
     * @param effective the day of the next close
     * @param coming what is delivered and counts by then, unless it is returned
     */
    static GradeOutlook of(
            GradePolicy policy,
            HeldGrade held,
            Purchases counted,
            Purchases coming,
            LocalDate today,
            LocalDate effective) {
        GradeRule grade = policy.gradeOrTop(held.shown(today));
        HeldGrade then = GradeDecision.decide(policy, held, counted.plus(coming), effective);
        return new GradeOutlook(
                grade,
                held.honoured(today).orElse(effective.minusDays(1)),
                counted,
                grade.gapOf(counted),
                next(policy, grade).map(rule -> new GradeOutlook.Next(rule, rule.gapOf(counted))),
                policy.gradeOrTop(then.shown(effective)),
                honorary(policy, held, today),
                new GradeOutlook.Counting(policy.counted(), policy.daysAfterDelivery()));
    }

    private static Optional<GradeOutlook.Honorary> honorary(GradePolicy policy, HeldGrade held, LocalDate today) {
        return held.honoured(today).map(until -> new GradeOutlook.Honorary(policy.gradeOrTop(held.rank()), until));
    }

    private static Optional<GradeRule> next(GradePolicy policy, GradeRule grade) {
        return policy.grades().stream()
                .filter(rule -> rule.rank() == grade.rank() + 1)
                .findFirst();
    }
}
