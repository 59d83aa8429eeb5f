package kr.ansim.membership.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kr.ansim.membership.grade.GradeCalendar.Released;
import org.junit.jupiter.api.Test;

/** The days on which grades take effect, while a policy with another day comes to hold. */
class GradeCalendarTest {

    private static final Released FIRST = new Released(1, day(2026, 1, 1), 1);

    @Test
    void a_day_of_the_month_before_a_policy_held_is_none() {
        GradeCalendar calendar = new GradeCalendar(List.of(FIRST, new Released(2, day(2026, 12, 10), 15)));
        assertThat(calendar.last(day(2026, 12, 10))).isEqualTo(day(2026, 12, 1));
        assertThat(calendar.next(day(2026, 12, 1))).isEqualTo(day(2026, 12, 15));
        assertThat(calendar.last(day(2026, 12, 15))).isEqualTo(day(2026, 12, 15));
        assertThat(calendar.last(day(2027, 1, 14))).isEqualTo(day(2026, 12, 15));
    }

    @Test
    void a_policy_that_holds_behind_its_day_waits_for_the_next_month() {
        GradeCalendar calendar =
                new GradeCalendar(List.of(new Released(1, day(2026, 1, 1), 15), new Released(2, day(2026, 12, 20), 1)));
        assertThat(calendar.last(day(2026, 12, 20))).isEqualTo(day(2026, 12, 15));
        assertThat(calendar.next(day(2026, 12, 15))).isEqualTo(day(2027, 1, 1));
        assertThat(calendar.on(day(2026, 12, 19))).isEqualTo(1);
        assertThat(calendar.on(day(2026, 12, 20))).isEqualTo(2);
        assertThat(calendar.on(day(2025, 1, 1))).isEqualTo(1);
    }

    @Test
    void of_two_for_one_day_the_later_version_holds() {
        GradeCalendar calendar = new GradeCalendar(
                List.of(FIRST, new Released(2, day(2026, 3, 1), 28), new Released(3, day(2026, 3, 1), 5)));
        assertThat(calendar.next(day(2026, 3, 1))).isEqualTo(day(2026, 3, 5));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
