package kr.ansim.membership;

import java.time.LocalDate;
import java.util.List;
import kr.ansim.kernel.Digests;

/**
 * How grades are made, one version of it.
 *
 * @param windowMonths full months before the day on which grades take effect, whose purchases count
 * @param effectiveDay of the month, 1 to 28
 * @param daysAfterDelivery before a purchase counts; a return until then takes it back
 * @param graceCloses at how many closes in a row somebody keeps a grade that was not earned again
 * @param protectedMonths after joining in which nobody falls
 * @param bestSeats how many of the top grade are the best, who have a desk of their own
 * @param grades the lowest first, by rank
 */
public record GradePolicy(
        int version,
        int windowMonths,
        int effectiveDay,
        int daysAfterDelivery,
        Counted counted,
        Downgrade downgrade,
        int graceCloses,
        int protectedMonths,
        int bestSeats,
        List<GradeRule> grades) {

    public GradePolicy {
        grades = List.copyOf(grades);
    }

    /** Of all that it says, so that two versions can be told apart. */
    public byte[] digest() {
        return Digests.hash(toString());
    }

    public GradeRule grade(int rank) {
        return grades.get(rank);
    }

    /** Of a rank that another policy may have given, which knows more grades. */
    public GradeRule gradeOrTop(int rank) {
        return grade(Math.min(rank, grades.size() - 1));
    }

    /** The highest grade of which nothing is missing; the lowest asks for nothing. */
    public GradeRule earnedBy(Purchases purchases) {
        return grades.stream()
                .filter(grade -> grade.isMetBy(purchases))
                .reduce((lower, higher) -> higher)
                .orElse(grades.get(0));
    }

    /** The first day whose purchases count for grades that take effect on this day. */
    public LocalDate windowBegin(LocalDate effective) {
        return windowEnd(effective).minusMonths(windowMonths);
    }

    /** The day after the last one whose purchases count for them. */
    public LocalDate windowEnd(LocalDate effective) {
        return effective.withDayOfMonth(1);
    }

    /** The next day after this one on which grades take effect. */
    public LocalDate nextEffective(LocalDate after) {
        LocalDate day = after.withDayOfMonth(effectiveDay);
        return day.isAfter(after) ? day : day.plusMonths(1);
    }
}
