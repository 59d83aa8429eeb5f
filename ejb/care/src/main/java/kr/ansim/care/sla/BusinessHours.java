package kr.ansim.care.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kr.ansim.platform.HolidayCalendar;

/**
 * When a place works: on each weekday by the clock on its wall, and never on a holiday. An hour that the wall clock leaves out
 * does not exist, and one that it shows twice is worked twice.
 */
public record BusinessHours(ZoneId zone, Map<DayOfWeek, List<Span>> week, HolidayCalendar holidays) {

    /** Minutes of a day, of which the last is not in it any more. */
    public record Span(int fromMinute, int toMinute) {}

    public BusinessHours {
        if (week.values().stream().flatMap(List::stream).noneMatch(span -> span.fromMinute() < span.toMinute())) {
            throw new IllegalArgumentException("a place that never works");
        }
        week = Map.copyOf(week);
    }

    /** How long the place works from one moment to the other; below zero when the other was before. */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        Duration sum = Duration.ZERO;
        LocalDate last = dayOf(to).plusDays(1);
        for (LocalDate day = dayOf(from).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch stretch : stretches(day)) {
                sum = sum.plus(stretch.within(from, to).length());
            }
        }
        return sum;
    }

    /** This moment, or the next at which the place works. */
    public Instant next(Instant at) {
        for (LocalDate day = dayOf(at).minusDays(1); ; day = day.plusDays(1)) {
            for (Stretch stretch : stretches(day)) {
                if (at.isBefore(stretch.to())) {
                    return stretch.within(at, stretch.to()).from();
                }
            }
        }
    }

    public boolean works(Instant at) {
        return next(at).equals(at);
    }

    /** The first moment by which the place has worked so long; for less than nothing the last from which on it has. */
    public Instant after(Instant from, Duration work) {
        if (work.isZero()) {
            return from;
        }
        return work.isNegative() ? back(from, work.negated()) : forth(from, work);
    }

    private Instant forth(Instant from, Duration work) {
        Duration rest = work;
        for (LocalDate day = dayOf(from).minusDays(1); ; day = day.plusDays(1)) {
            for (Stretch stretch : stretches(day)) {
                Stretch still = stretch.within(from, stretch.to());
                if (rest.compareTo(still.length()) <= 0) {
                    return still.from().plus(rest);
                }
                rest = rest.minus(still.length());
            }
        }
    }

    private Instant back(Instant from, Duration work) {
        Duration rest = work;
        for (LocalDate day = dayOf(from).plusDays(1); ; day = day.minusDays(1)) {
            List<Stretch> stretches = stretches(day);
            for (int at = stretches.size() - 1; at >= 0; at--) {
                Stretch still = stretches.get(at).within(stretches.get(at).from(), from);
                if (rest.compareTo(still.length()) <= 0) {
                    return still.to().minus(rest);
                }
                rest = rest.minus(still.length());
            }
        }
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private List<Stretch> stretches(LocalDate day) {
        List<Span> spans = week.getOrDefault(day.getDayOfWeek(), List.of());
        return spans.isEmpty() || holidays.isHoliday(day) ? List.of() : Stretch.of(day, spans, zone);
    }
}
