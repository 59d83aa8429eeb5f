package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.sla.BusinessHours;
import kr.ansim.care.sla.SlaPolicies;
import kr.ansim.kernel.SystemClock;

/**
 * When people are called back: while the desk works, by the calendar by which cases are judged too. Never from 21:00 to 08:00 in
 * Korea, where they are, unless they asked for it.
 */
@ApplicationScoped
public class DeskHours {

    public static final Duration SLOT = Duration.ofHours(1);

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final int SOON = 4;
    private static final List<LocalTime> NEXT_DAY =
            List.of(LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(16, 0));
    private static final Duration SEARCHED = Duration.ofDays(31);

    @Inject
    private SlaPolicies policies;

    @Inject
    private Clock clock;

    /** From its first to its last minute. */
    public boolean isOpen(CallBackWindow window) {
        return isOpen(window, policies.hoursNow());
    }

    private static boolean isOpen(CallBackWindow window, BusinessHours desk) {
        return desk.between(window.from(), window.to()).equals(Duration.between(window.from(), window.to()));
    }

    /** Whether any of it is in the night. */
    public static boolean isNight(CallBackWindow window) {
        ZonedDateTime from = window.from().atZone(SystemClock.KOREA);
        Instant evening = from.with(EVENING).toInstant();
        return from.toLocalTime().isBefore(MORNING)
                || !window.from().isBefore(evening)
                || window.to().isAfter(evening);
    }

    private static boolean isOffered(CallBackWindow window, BusinessHours desk) {
        return isOpen(window, desk) && !isNight(window);
    }

    /** The first hour from this moment on that may be promised; one that may not, where the desk has no such within a month. */
    public CallBackWindow nextSlot(Instant at) {
        BusinessHours desk = policies.hoursNow();
        Instant end = at.plus(SEARCHED);
        for (Instant from = desk.next(at); from.isBefore(end); from = desk.next(half(from, desk.zone()))) {
            CallBackWindow slot = CallBackWindow.of(from, SLOT);
            if (isOffered(slot, desk)) {
                return slot;
            }
        }
        return CallBackWindow.of(at, SLOT);
    }

    /** What is offered first: the next hours of the desk, then the next day on which it works. */
    public List<CallBackWindow> slots() {
        BusinessHours desk = policies.hoursNow();
        Instant soon = desk.next(half(clock.instant(), desk.zone()));
        List<CallBackWindow> slots = ofDay(soon, desk);
        Instant morning =
                desk.next(day(soon, desk).plusDays(1).atStartOfDay(desk.zone()).toInstant());
        List<CallBackWindow> usual = NEXT_DAY.stream()
                .map(time -> CallBackWindow.of(
                        day(morning, desk).atTime(time).atZone(desk.zone()).toInstant(), SLOT))
                .filter(slot -> isOffered(slot, desk))
                .toList();
        slots.addAll(usual.isEmpty() ? ofDay(morning, desk) : usual);
        return slots;
    }

    /** One after another, until the day ends. */
    private static List<CallBackWindow> ofDay(Instant first, BusinessHours desk) {
        List<CallBackWindow> slots = new ArrayList<>();
        LocalDate day = day(first, desk);
        Instant from = first;
        while (slots.size() < SOON && day(from, desk).equals(day)) {
            CallBackWindow slot = CallBackWindow.of(from, SLOT);
            boolean offered = isOffered(slot, desk);
            if (offered) {
                slots.add(slot);
            }
            from = desk.next(offered ? slot.to() : half(from, desk.zone()));
        }
        return slots;
    }

    /** The next full or half hour that is not already there. */
    private static Instant half(Instant now, ZoneId zone) {
        ZonedDateTime hour = now.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        ZonedDateTime half = hour.plusMinutes(30);
        return (half.toInstant().isAfter(now) ? half : hour.plusHours(1)).toInstant();
    }

    private static LocalDate day(Instant at, BusinessHours desk) {
        return LocalDate.ofInstant(at, desk.zone());
    }
}
