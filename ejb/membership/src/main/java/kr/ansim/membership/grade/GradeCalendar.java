package kr.ansim.membership.grade;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * On which days grades take effect, by all policies together: a day is such a day when the policy that holds on it says so.
 *
 * @param released in the order in which they came to hold
 */
record GradeCalendar(List<Released> released) {

    /** No policy waits longer for its day. */
    private static final int LONGEST_DAYS = 62;

    /** @param effectiveDay of the month */
    record Released(int version, LocalDate validFrom, int effectiveDay) {}

    GradeCalendar {
        released = List.copyOf(released);
    }

    /** The version that holds on this day; before the first one, that one. */
    int on(LocalDate day) {
        return holding(day).version();
    }

    private Released holding(LocalDate day) {
        return released.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(released.get(0));
    }

    private boolean takesEffect(LocalDate day) {
        return holding(day).effectiveDay() == day.getDayOfMonth();
    }

    /** The latest day, this one included, on which grades took effect. */
    LocalDate last(LocalDate today) {
        return today.datesUntil(today.minusDays(LONGEST_DAYS), Period.ofDays(-1))
                .filter(this::takesEffect)
                .findFirst()
                .orElseThrow();
    }

    /** The next day after this one on which grades take effect. */
    LocalDate next(LocalDate after) {
        return after.plusDays(1)
                .datesUntil(after.plusDays(LONGEST_DAYS))
                .filter(this::takesEffect)
                .findFirst()
                .orElseThrow();
    }
}
