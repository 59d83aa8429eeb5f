package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.care.CallBackWindow;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.HolidayCalendar;

/** When the desk works, and when people are not called: 21:00 to 08:00, unless they asked for it. */
@ApplicationScoped
public class DeskHours {

    public static final Duration SLOT = Duration.ofHours(1);

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final int SOON = 4;
    private static final List<LocalTime> NEXT_DAY =
            List.of(LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(16, 0));

    @Inject
    private HolidayCalendar holidays;

    @Inject
    private Clock clock;

    public boolean isOpen(Instant at) {
        ZonedDateTime time = at.atZone(SystemClock.KOREA);
        LocalTime hour = time.toLocalTime();
        return holidays.isBusinessDay(time.toLocalDate()) && !hour.isBefore(OPENS) && hour.isBefore(CLOSES);
    }

    /** From its first to its last minute. */
    public boolean isOpen(CallBackWindow window) {
        Instant last = window.to().minus(1, ChronoUnit.MICROS);
        return isOpen(window.from()) && isOpen(last) && day(window.from()).equals(day(last));
    }

    /** Whether any of it is in the night. */
    public boolean isNight(CallBackWindow window) {
        LocalTime from = window.from().atZone(SystemClock.KOREA).toLocalTime();
        Instant evening =
                day(window.from()).atTime(EVENING).atZone(SystemClock.KOREA).toInstant();
        return from.isBefore(MORNING) || !from.isBefore(EVENING) || window.to().isAfter(evening);
    }

    /** This moment, or the next at which the desk works. */
    public Instant nextOpen(Instant at) {
        if (isOpen(at)) {
            return at;
        }
        ZonedDateTime time = at.atZone(SystemClock.KOREA);
        boolean today =
                holidays.isBusinessDay(time.toLocalDate()) && time.toLocalTime().isBefore(OPENS);
        return at(today ? time.toLocalDate() : holidays.nextBusinessDay(time.toLocalDate()), OPENS);
    }

    /** What is offered first: the next hours of the desk, then the next day on which it works. */
    public List<CallBackWindow> slots() {
        List<CallBackWindow> slots = new ArrayList<>();
        Instant from = nextOpen(half(clock.instant()));
        while (slots.size() < SOON && isOpen(CallBackWindow.of(from, SLOT))) {
            slots.add(CallBackWindow.of(from, SLOT));
            from = from.plus(SLOT);
        }
        LocalDate next = holidays.nextBusinessDay(day(slots.isEmpty() ? clock.instant() : from));
        NEXT_DAY.forEach(time -> slots.add(CallBackWindow.of(at(next, time), SLOT)));
        return slots;
    }

    /** The next full or half hour that is not already there. */
    private static Instant half(Instant now) {
        ZonedDateTime hour = now.atZone(SystemClock.KOREA).truncatedTo(ChronoUnit.HOURS);
        ZonedDateTime half = hour.plusMinutes(30);
        return (half.toInstant().isAfter(now) ? half : hour.plusHours(1)).toInstant();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(SystemClock.KOREA).toLocalDate();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SystemClock.KOREA).toInstant();
    }
}
