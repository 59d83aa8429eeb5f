package kr.ansim.web.care;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kr.ansim.care.ReportSpan;

/**
 * The days that an address asks for, and what is wrong with them.
 *
 * @param span empty when none are asked for, or such that cannot be shown
 */
record ReportDays(Optional<ReportSpan> span, Optional<Fault> fault) {

    /** Two years, with a leap day: more is no course that anybody could read. */
    static final int MOST = 731;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** At which of the two dates it is, the first for what is wrong with both. */
    enum Fault {
        FROM_UNREADABLE(true),
        TO_UNREADABLE(false),
        FROM_EARLY(true),
        FROM_FUTURE(true),
        TO_FUTURE(false),
        FROM_AFTER_TO(true),
        TOO_LONG(true);

        private final boolean atFrom;

        Fault(boolean atFrom) {
            this.atFrom = atFrom;
        }

        String field() {
            return atFrom ? "from" : "to";
        }
    }

    /** @param today the last day of which anything can be told */
    static ReportDays asked(String from, String to, LocalDate today) {
        if ((from + to).isEmpty()) {
            return new ReportDays(Optional.empty(), Optional.empty());
        }
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty() || last.isEmpty()) {
            return wrong(first.isEmpty() ? Fault.FROM_UNREADABLE : Fault.TO_UNREADABLE);
        }
        return asked(first.get(), last.get(), today);
    }

    private static ReportDays asked(LocalDate from, LocalDate to, LocalDate today) {
        if (from.isBefore(EARLIEST)) {
            return wrong(Fault.FROM_EARLY);
        }
        if (from.isAfter(today)) {
            return wrong(Fault.FROM_FUTURE);
        }
        if (to.isAfter(today)) {
            return wrong(Fault.TO_FUTURE);
        }
        if (to.isBefore(from)) {
            return wrong(Fault.FROM_AFTER_TO);
        }
        ReportSpan span = new ReportSpan(from, to);
        return span.days() > MOST ? wrong(Fault.TOO_LONG) : new ReportDays(Optional.of(span), Optional.empty());
    }

    private static ReportDays wrong(Fault fault) {
        return new ReportDays(Optional.empty(), Optional.of(fault));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
