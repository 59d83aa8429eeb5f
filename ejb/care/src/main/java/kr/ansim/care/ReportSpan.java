package kr.ansim.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import kr.ansim.kernel.SystemClock;

/** Days in Korea that figures speak of, both ends with them. */
public record ReportSpan(LocalDate from, LocalDate to) {

    public ReportSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public Instant begin() {
        return from.atStartOfDay(SystemClock.KOREA).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(SystemClock.KOREA).toInstant();
    }

    /**
     * With what it is compared: as many days right before it, and of days from the first of a month on the same days of the
     * month before, so that months of different length compare.
     */
    public ReportSpan before() {
        YearMonth month = YearMonth.from(from);
        if (from.getDayOfMonth() != 1 || days() == 1 || !YearMonth.from(to).equals(month)) {
            return new ReportSpan(from.minusDays(days()), from.minusDays(1));
        }
        YearMonth last = month.minusMonths(1);
        boolean whole = to.equals(month.atEndOfMonth());
        int until = whole ? last.lengthOfMonth() : Math.min(to.getDayOfMonth(), last.lengthOfMonth());
        return new ReportSpan(last.atDay(1), last.atDay(until));
    }
}
