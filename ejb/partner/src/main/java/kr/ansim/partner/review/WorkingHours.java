package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.HolidayCalendar;

/** The hours in which papers are reviewed: nine to six on business days, in Seoul. */
@ApplicationScoped
public class WorkingHours {

    static final LocalTime OPEN = LocalTime.of(9, 0);
    static final LocalTime CLOSE = LocalTime.of(18, 0);

    /** What one business day is worth. */
    static final Duration DAY = Duration.between(OPEN, CLOSE);

    private final HolidayCalendar calendar;

    protected WorkingHours() {
        this(new HolidayCalendar(Set.of()));
    }

    @Inject
    WorkingHours(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    /** The moment at which so much working time has passed. */
    public Instant after(Instant start, Duration working) {
        ZonedDateTime at = opened(start.atZone(SystemClock.KOREA));
        Duration left = working;
        while (true) {
            Duration today = Duration.between(at, at.with(CLOSE));
            if (left.compareTo(today) <= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = opening(calendar.nextBusinessDay(at.toLocalDate()));
        }
    }

    /** How much working time lies between two moments; none when the second is not later. */
    public Duration between(Instant start, Instant end) {
        ZonedDateTime at = opened(start.atZone(SystemClock.KOREA));
        ZonedDateTime until = end.atZone(SystemClock.KOREA);
        Duration sum = Duration.ZERO;
        while (at.isBefore(until)) {
            ZonedDateTime close = at.with(CLOSE);
            sum = sum.plus(Duration.between(at, close.isBefore(until) ? close : until));
            at = opening(calendar.nextBusinessDay(at.toLocalDate()));
        }
        return sum;
    }

    /** The moment itself in working hours, else when they begin next. */
    private ZonedDateTime opened(ZonedDateTime at) {
        LocalDate day = at.toLocalDate();
        if (!calendar.isBusinessDay(day) || !at.toLocalTime().isBefore(CLOSE)) {
            return opening(calendar.nextBusinessDay(day));
        }
        return at.toLocalTime().isBefore(OPEN) ? opening(day) : at;
    }

    private static ZonedDateTime opening(LocalDate day) {
        return day.atTime(OPEN).atZone(SystemClock.KOREA);
    }
}
