package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the published calendars (월력요항) and, for the lunar days, the tables of the 한국천문연구원. */
class KoreanHolidaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            2020: 01-01 01-24 01-25 01-26 01-27 03-01 04-15 04-30 05-05 06-06 08-15 08-17 09-30 10-01 10-02 10-03 10-09 12-25
            2021: 01-01 02-11 02-12 02-13 03-01 05-05 05-19 06-06 08-15 08-16 09-20 09-21 09-22 10-03 10-04 10-09 10-11 12-25
            2022: 01-01 01-31 02-01 02-02 03-01 03-09 05-05 05-08 06-01 06-06 08-15 09-09 09-10 09-11 09-12 10-03 10-09 10-10 12-25
            2023: 01-01 01-21 01-22 01-23 01-24 03-01 05-05 05-27 05-29 06-06 08-15 09-28 09-29 09-30 10-02 10-03 10-09 12-25
            2024: 01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25
            2025: 01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25
            2026: 01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25
            2027: 01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27
            """)
    void knows_every_public_holiday_of(int year, String days) {
        assertThat(KoreanHolidays.of(year))
                .containsExactly(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toArray(LocalDate[]::new));
    }

    @ParameterizedTest
    @CsvSource({"2014, 09-10", "2017, 10-06", "2018, 05-07", "2028, 10-05", "2036, 10-06", "2036, 10-07", "2044, 05-06"
    })
    void gives_a_substitute_on(int year, String day) {
        assertThat(KoreanHolidays.isHoliday(LocalDate.parse(year + "-" + day))).isTrue();
    }

    /** Saturdays of Seollal and Chuseok, days before their decree, and the two holidays that never have a substitute. */
    @ParameterizedTest
    @CsvSource({
        "2018-02-18",
        "2020-10-05",
        "2021-06-07",
        "2021-12-27",
        "2022-05-09",
        "2022-12-26",
        "2023-01-02",
        "2025-05-07",
        "2026-06-08",
        "2026-09-28",
        "2028-10-06"
    })
    void gives_no_substitute_on(LocalDate day) {
        assertThat(KoreanHolidays.isHoliday(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-05-01", "2025-07-17"})
    void new_holidays_were_none_before_2026(LocalDate day) {
        assertThat(KoreanHolidays.isHoliday(day)).isFalse();
    }

    @Test
    void sundays_are_not_holidays() {
        assertThat(KoreanHolidays.isHoliday(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void knows_nothing_of_years_far_away() {
        assertThat(KoreanHolidays.of(2013)).isEmpty();
        assertThat(KoreanHolidays.isHoliday(LocalDate.of(2101, 1, 1))).isFalse();
        assertThat(KoreanHolidays.isHoliday(LocalDate.MAX)).isFalse();
        assertThat(KoreanHolidays.isHoliday(LocalDate.MIN)).isFalse();
    }

    /** Seollal, Buddha's Birthday and Chuseok of 2020 to 2050, the last year the institute publishes. */
    @ParameterizedTest
    @CsvSource({
        "2020, 01-25, 04-30, 10-01",
        "2021, 02-12, 05-19, 09-21",
        "2022, 02-01, 05-08, 09-10",
        "2023, 01-22, 05-27, 09-29",
        "2024, 02-10, 05-15, 09-17",
        "2025, 01-29, 05-05, 10-06",
        "2026, 02-17, 05-24, 09-25",
        "2027, 02-07, 05-13, 09-15",
        "2028, 01-27, 05-02, 10-03",
        "2029, 02-13, 05-20, 09-22",
        "2030, 02-03, 05-09, 09-12",
        "2031, 01-23, 05-28, 10-01",
        "2032, 02-11, 05-16, 09-19",
        "2033, 01-31, 05-06, 09-08",
        "2034, 02-19, 05-25, 09-27",
        "2035, 02-08, 05-15, 09-16",
        "2036, 01-28, 05-03, 10-04",
        "2037, 02-15, 05-22, 09-24",
        "2038, 02-04, 05-11, 09-13",
        "2039, 01-24, 04-30, 10-02",
        "2040, 02-12, 05-18, 09-21",
        "2041, 02-01, 05-07, 09-10",
        "2042, 01-22, 05-26, 09-28",
        "2043, 02-10, 05-16, 09-17",
        "2044, 01-30, 05-05, 10-05",
        "2045, 02-17, 05-24, 09-25",
        "2046, 02-06, 05-13, 09-15",
        "2047, 01-26, 05-02, 10-04",
        "2048, 02-14, 05-20, 09-22",
        "2049, 02-02, 05-09, 09-11",
        "2050, 01-23, 05-28, 09-30"
    })
    void lunar_days_are_those_of_the_institute(int year, String seollal, String buddha, String chuseok) {
        assertThat(List.of(
                        KoreanLunarDate.toSolar(year, 1, 1),
                        KoreanLunarDate.toSolar(year, 4, 8),
                        KoreanLunarDate.toSolar(year, 8, 15)))
                .containsExactly(
                        LocalDate.parse(year + "-" + seollal),
                        LocalDate.parse(year + "-" + buddha),
                        LocalDate.parse(year + "-" + chuseok));
    }

    @Test
    void a_calendar_adds_what_the_configuration_names() {
        HolidayCalendar calendar = new HolidayCalendar(Optional.of(" 2026-11-23, 2026-11-24 ,"));

        assertThat(calendar.isHoliday(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2026, 11, 25))).isFalse();
        assertThat(calendar.nextBusinessDay(LocalDate.of(2026, 11, 20))).isEqualTo("2026-11-25");
    }

    @Test
    void a_calendar_refuses_what_is_no_date() {
        assertThatThrownBy(() -> new HolidayCalendar(Optional.of("2026-13-01")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-13-01");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-23", "2026-09-23, 2026-09-28", "2026-10-02, 2026-10-06", "2025-10-02, 2025-10-10"})
    void the_next_business_day_passes_over_weekends_and_holidays(LocalDate day, LocalDate next) {
        assertThat(new HolidayCalendar(Set.of()).nextBusinessDay(day)).isEqualTo(next);
    }
}
