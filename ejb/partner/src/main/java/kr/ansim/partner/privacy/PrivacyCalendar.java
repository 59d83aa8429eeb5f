package kr.ansim.partner.privacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import kr.ansim.partner.PrivacyState;

/**
 * Which day a company's check is due: every year on the day on which it was approved, the first a year after. A check is
 * opened thirty days before, or as soon as it can be, and handed in within thirty days. All days are Korean ones.
 */
final class PrivacyCalendar {

    static final int DAYS_OPEN = 30;

    /** Days before a deadline of which the company is told, and one for when it is over. */
    static final int OVER = -1;

    private static final int[] STEPS = {OVER, 0, 7, 14};

    private PrivacyCalendar() {}

    /** The yearly day of which the check is to be open by now; empty in the first year. */
    static Optional<LocalDate> toOpen(LocalDate approved, LocalDate today) {
        LocalDate latest = today.plusDays(DAYS_OPEN);
        long years = ChronoUnit.YEARS.between(approved, latest);
        // the 29th of February comes on the 28th in other years, which the years between do not count
        LocalDate due = approved.plusYears(years + 1).isAfter(latest)
                ? approved.plusYears(years)
                : approved.plusYears(years + 1);
        return due.isAfter(approved) ? Optional.of(due) : Optional.empty();
    }

    /** The first yearly day after another day. */
    static LocalDate nextDue(LocalDate approved, LocalDate after) {
        long years = Math.max(1, ChronoUnit.YEARS.between(approved, after));
        LocalDate due = approved.plusYears(years);
        while (!due.isAfter(after)) {
            years++;
            due = approved.plusYears(years);
        }
        return due;
    }

    /** The latest step before a deadline that has come; empty while it is far. */
    static OptionalInt step(LocalDate today, LocalDate deadline) {
        for (int step : STEPS) {
            if (!deadline.isAfter(today.plusDays(step))) {
                return OptionalInt.of(step);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * @param withCompany how many findings the company has to mend
     * @param late of how many of them the deadline is over
     */
    record Facts(
            LocalDate deadline, LocalDate holdsUntil, boolean handedIn, boolean concluded, int withCompany, int late) {}

    static PrivacyState state(LocalDate today, Facts it) {
        if (it.concluded()) {
            return today.isAfter(it.holdsUntil()) ? PrivacyState.LAPSED : PrivacyState.DONE;
        }
        if (!it.handedIn()) {
            return today.isAfter(it.deadline()) ? PrivacyState.LATE : PrivacyState.OPEN;
        }
        if (it.withCompany() == 0) {
            return PrivacyState.HANDED_IN;
        }
        return it.late() > 0 ? PrivacyState.FINDINGS_LATE : PrivacyState.FINDINGS;
    }
}
