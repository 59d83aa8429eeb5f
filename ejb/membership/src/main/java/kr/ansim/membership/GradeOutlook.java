package kr.ansim.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a member stands and what comes next.
 *
 * @param grade that is held
 * @param validUntil its last day: before the next close takes effect, or of the grade given by hand
 * @param purchases that count for the next close so far
 * @param toKeep what is missing to earn the present grade again at the next close
 * @param next empty at the top
 * @param expected the grade that the next close would give, with what is delivered and counts by then
 * @param honorary when the grade that is held was given by hand and not bought
 */
public record GradeOutlook(
        GradeRule grade,
        LocalDate validUntil,
        Purchases purchases,
        Gap toKeep,
        Optional<Next> next,
        GradeRule expected,
        Optional<Honorary> honorary,
        Counting counting) {

    /** @param bought the grade that is held beside it. @param until the last day of the one given by hand */
    public record Honorary(GradeRule bought, LocalDate until) {}

    /** How purchases count. @param daysAfterDelivery before one does */
    public record Counting(Counted what, int daysAfterDelivery) {}

    public record Next(GradeRule grade, Gap gap) {}
}
