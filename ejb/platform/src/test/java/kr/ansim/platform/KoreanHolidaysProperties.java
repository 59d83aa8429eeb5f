package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KoreanHolidaysProperties {

    private static final Set<String> FIXED =
            Set.of("01-01", "03-01", "05-01", "05-05", "06-06", "07-17", "08-15", "10-03", "10-09", "12-25");

    @Property
    void holidays_lie_in_their_year(@ForAll @IntRange(min = 2014, max = 2100) int year) {
        assertThat(KoreanHolidays.of(year)).isNotEmpty().allMatch(day -> day.getYear() == year);
    }

    @Property
    void substitutes_never_fall_on_a_weekend_or_another_holiday(@ForAll @IntRange(min = 2029, max = 2100) int year) {
        assertThat(substitutes(year)).noneMatch(KoreanHolidays::isWeekend);
    }

    @Property
    void every_sunday_lost_is_given_back(@ForAll @IntRange(min = 2029, max = 2100) int year) {
        long lost = regular(year).stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .filter(day -> !day.equals(LocalDate.of(year, 1, 1)) && !day.equals(LocalDate.of(year, 6, 6)))
                .count();
        assertThat(substitutes(year)).hasSizeGreaterThanOrEqualTo((int) lost);
    }

    @Property
    void seollal_and_chuseok_are_three_days_at_least(@ForAll @IntRange(min = 2014, max = 2100) int year) {
        for (LocalDate feast : Set.of(KoreanLunarDate.toSolar(year, 1, 1), KoreanLunarDate.toSolar(year, 8, 15))) {
            assertThat(KoreanHolidays.of(year)).contains(feast.minusDays(1), feast, feast.plusDays(1));
        }
    }

    @Property
    void lunar_feasts_stay_in_their_season(@ForAll @IntRange(min = 2014, max = 2100) int year) {
        assertThat(KoreanLunarDate.toSolar(year, 1, 1)).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
        assertThat(KoreanLunarDate.toSolar(year, 4, 8)).isBetween(LocalDate.of(year, 4, 26), LocalDate.of(year, 5, 30));
        assertThat(KoreanLunarDate.toSolar(year, 8, 15)).isBetween(LocalDate.of(year, 9, 6), LocalDate.of(year, 10, 9));
    }

    @Property
    void the_next_business_day_is_one_and_skips_none(@ForAll @IntRange(min = 0, max = 30_000) int days) {
        HolidayCalendar calendar = new HolidayCalendar(Set.of());
        LocalDate day = LocalDate.of(2014, 1, 1).plusDays(days);
        LocalDate next = calendar.nextBusinessDay(day);

        assertThat(calendar.isBusinessDay(next)).isTrue();
        assertThat(day.plusDays(1).datesUntil(next)).noneMatch(calendar::isBusinessDay);
    }

    /** What is left of a year without declared days when the holidays with a name are taken away. */
    private static Set<LocalDate> substitutes(int year) {
        SortedSet<LocalDate> left = new TreeSet<>(KoreanHolidays.of(year));
        left.removeAll(regular(year));
        return left;
    }

    private static Set<LocalDate> regular(int year) {
        Set<LocalDate> days = new TreeSet<>();
        FIXED.forEach(day -> days.add(LocalDate.parse(year + "-" + day)));
        days.add(KoreanLunarDate.toSolar(year, 4, 8));
        for (LocalDate feast : Set.of(KoreanLunarDate.toSolar(year, 1, 1), KoreanLunarDate.toSolar(year, 8, 15))) {
            days.addAll(Set.of(feast.minusDays(1), feast, feast.plusDays(1)));
        }
        return days;
    }
}
