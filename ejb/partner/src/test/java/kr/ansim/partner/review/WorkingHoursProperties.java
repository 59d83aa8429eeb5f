package kr.ansim.partner.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.HolidayCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Working time against a model that looks at every minute. */
class WorkingHoursProperties {

    private static final LocalDate DECLARED = LocalDate.of(2026, 6, 3);
    private static final HolidayCalendar CALENDAR = new HolidayCalendar(Set.of(DECLARED));

    private final WorkingHours hours = new WorkingHours(CALENDAR);

    @Property(tries = 300)
    void counts_the_minutes_that_are_worked(
            @ForAll("moments") Instant start, @ForAll @IntRange(max = 20_000) int length) {
        Instant end = start.plusSeconds(60L * length);
        assertThat(hours.between(start, end)).isEqualTo(Duration.ofMinutes(worked(start, length)));
    }

    @Property(tries = 500)
    void what_is_due_after_some_time_is_so_much_later(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 6_000) int minutes) {
        Duration working = Duration.ofMinutes(minutes);
        Instant due = hours.after(start, working);
        assertThat(hours.between(start, due)).isEqualTo(working);
        ZonedDateTime at = due.minusNanos(1).atZone(SystemClock.KOREA);
        assertThat(isWorked(at)).isTrue();
    }

    @Property
    void nothing_lies_between_a_moment_and_an_earlier_one(
            @ForAll("moments") Instant one, @ForAll("moments") Instant other) {
        Instant first = one.isBefore(other) ? one : other;
        Instant last = one.isBefore(other) ? other : one;
        assertThat(hours.between(last, first)).isZero();
    }

    @Example
    void a_paper_that_comes_on_friday_evening_is_looked_at_from_monday_on() {
        Instant friday =
                ZonedDateTime.of(2026, 11, 27, 17, 0, 0, 0, SystemClock.KOREA).toInstant();
        assertThat(hours.after(friday, Duration.ofHours(2)))
                .isEqualTo(ZonedDateTime.of(2026, 11, 30, 10, 0, 0, 0, SystemClock.KOREA)
                        .toInstant());
    }

    private static long worked(Instant start, int minutes) {
        long sum = 0;
        for (int minute = 0; minute < minutes; minute++) {
            if (isWorked(start.plusSeconds(60L * minute).atZone(SystemClock.KOREA))) {
                sum++;
            }
        }
        return sum;
    }

    private static boolean isWorked(ZonedDateTime at) {
        LocalDate day = at.toLocalDate();
        boolean weekend = at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !CALENDAR.isHoliday(day) && at.getHour() >= 9 && at.getHour() < 18;
    }

    @Provide
    Arbitrary<Instant> moments() {
        long from = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, SystemClock.KOREA).toEpochSecond() / 60;
        return Arbitraries.longs()
                .between(from, from + 60L * 24 * 500)
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }
}
