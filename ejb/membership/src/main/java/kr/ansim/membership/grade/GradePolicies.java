package kr.ansim.membership.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.kernel.Remembered;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Counted;
import kr.ansim.membership.Downgrade;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The versions of the policy. What was released is never changed, so it is read once. */
@ApplicationScoped
public class GradePolicies {

    private final Map<Integer, GradePolicy> released = new ConcurrentHashMap<>();
    private final Remembered<LocalDate, GradeCalendar> lately = new Remembered<>(Duration.ofSeconds(1));

    @Inject
    private Statements statements;

    /** By which grades are made that take effect on this day. */
    public GradePolicy on(LocalDate effective) {
        return version(calendar().on(effective));
    }

    /** By which grades are shown on this day, as of a second ago at most. */
    public GradePolicy asOf(LocalDate day) {
        return version(calendarAsOf(day).on(day));
    }

    /** The latest day, this one included, on which grades took effect. */
    public LocalDate lastEffective(LocalDate today) {
        return calendar().last(today);
    }

    /** As it was at most a second ago. Nothing depends on that second, for a policy is released before its first day. */
    GradeCalendar calendarAsOf(LocalDate today) {
        return lately.of(today, day -> calendar());
    }

    GradeCalendar calendar() {
        return new GradeCalendar(statements.list(
                "SELECT version, valid_from, effective_day FROM membership_policy WHERE state = 'RELEASED'"
                        + " ORDER BY valid_from, version",
                row -> new GradeCalendar.Released(
                        row.integer("version"), row.date("valid_from"), row.integer("effective_day"))));
    }

    /** @param version of a released one */
    public GradePolicy version(int version) {
        return released.computeIfAbsent(version, this::read);
    }

    /** As it is now, which of a draft changes. */
    public GradePolicy read(int version) {
        List<GradeRule> grades = statements.list(
                "SELECT * FROM membership_policy_grade WHERE version = ? ORDER BY grade",
                GradePolicies::grade,
                version);
        return statements
                .find("SELECT * FROM membership_policy WHERE version = ?", row -> policy(row, grades), version)
                .orElseThrow();
    }

    private static GradeRule grade(Row row) throws SQLException {
        return new GradeRule(
                row.integer("grade"),
                row.string("code"),
                row.string("korean_name"),
                row.string("english_name"),
                row.integer("min_count"),
                Won.of(row.bigint("min_amount")),
                Join.valueOf(row.string("joined")));
    }

    private static GradePolicy policy(Row row, List<GradeRule> grades) throws SQLException {
        return new GradePolicy(
                row.integer("version"),
                row.integer("window_months"),
                row.integer("effective_day"),
                row.integer("days_after_delivery"),
                new Counted(row.bool("shipping"), row.bool("discounts"), row.bool("used_points")),
                Downgrade.valueOf(row.string("downgrade")),
                row.integer("grace_closes"),
                row.integer("protected_months"),
                row.integer("best_seats"),
                grades);
    }
}
