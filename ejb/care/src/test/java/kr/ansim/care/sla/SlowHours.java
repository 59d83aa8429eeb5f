package kr.ansim.care.sla;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Working time as somebody counts it who looks at the clock on the wall each minute. */
public final class SlowHours {

    private static final int MINUTE = 60;

    private final BusinessHours hours;

    public SlowHours(BusinessHours hours) {
        this.hours = hours;
    }

    /** Whether the minute that begins then is one of work. */
    public boolean works(Instant minute) {
        ZonedDateTime wall = minute.atZone(hours.zone());
        int ofDay = wall.getHour() * MINUTE + wall.getMinute();
        return !hours.holidays().isHoliday(wall.toLocalDate())
                && hours.week().getOrDefault(wall.getDayOfWeek(), List.of()).stream()
                        .anyMatch(span -> span.fromMinute() <= ofDay && ofDay < span.toMinute());
    }

    public long between(Instant from, Instant to) {
        long worked = 0;
        for (Instant at = from; at.isBefore(to); at = at.plus(1, ChronoUnit.MINUTES)) {
            worked += works(at) ? 1 : 0;
        }
        return worked;
    }

    Instant after(Instant from, long minutes) {
        Instant at = from;
        for (long rest = minutes; rest > 0; at = at.plus(1, ChronoUnit.MINUTES)) {
            rest -= works(at) ? 1 : 0;
        }
        return at;
    }

    Instant before(Instant from, long minutes) {
        Instant at = from;
        for (long rest = minutes; rest > 0; ) {
            at = at.minus(1, ChronoUnit.MINUTES);
            rest -= works(at) ? 1 : 0;
        }
        return at;
    }
}
