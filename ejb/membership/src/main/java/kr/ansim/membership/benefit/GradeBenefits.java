package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Remembered;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.GradeBenefit;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.membership.grade.HeldGrade;
import kr.ansim.membership.grade.HeldGrades;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What grades have, by the day from which it holds. */
@ApplicationScoped
public class GradeBenefits {

    private final Remembered<LocalDate, List<GradeBenefit>> lately = new Remembered<>(Duration.ofSeconds(1));

    @Inject
    private Statements statements;

    @Inject
    private HeldGrades held;

    @Inject
    private GradePolicies policies;

    /** All that holds on this day. */
    public List<GradeBenefit> on(LocalDate day) {
        return statements.list(
                "SELECT grade, kind, amount, campaign_id FROM membership_benefit WHERE valid_from ="
                        + " (SELECT MAX(valid_from) FROM membership_benefit WHERE valid_from <= ?)"
                        + " ORDER BY grade, kind, seq",
                GradeBenefits::benefit,
                day);
    }

    /** The same as it was at most a second ago. Nothing depends on that second, for a plan is released before its first day. */
    private List<GradeBenefit> asOf(LocalDate day) {
        return lately.of(day, this::on);
    }

    static GradeBenefit benefit(Row row) throws SQLException {
        return new GradeBenefit(
                row.integer("grade"),
                BenefitKind.valueOf(row.string("kind")),
                row.bigint("amount"),
                Optional.ofNullable(row.uuidOrNull("campaign_id")));
    }

    /** In ten-thousandths, of the grade that the person behind this member has on this day; 0 for one who is erased. */
    long pointsRate(UUID member, LocalDate day) {
        return held.of(member, day)
                .map(one -> amount(BenefitKind.POINTS_RATE, rank(one, day), day))
                .orElse(0L);
    }

    /** As the policy of the day knows it, which may have fewer grades than the one that gave it. */
    private int rank(HeldGrade grade, LocalDate day) {
        return policies.asOf(day).gradeOrTop(grade.shown(day)).rank();
    }

    /** Of this kind, all together. */
    long amount(BenefitKind kind, int grade, LocalDate day) {
        return asOf(day).stream()
                .filter(benefit -> benefit.kind() == kind && benefit.grade() == grade)
                .mapToLong(GradeBenefit::amount)
                .sum();
    }

    /** Of the person behind this member, by rank. */
    int grade(UUID member, LocalDate day) {
        return held.of(member, day).map(one -> rank(one, day)).orElse(0);
    }
}
