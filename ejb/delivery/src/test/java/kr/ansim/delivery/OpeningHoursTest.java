package kr.ansim.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    private static final Predicate<LocalDate> NO_HOLIDAY = day -> false;

    private final OpeningHours office = OpeningHours.fromText("0900-1800,1000-1300,0000-0000");

    @Test
    void opens_to_the_minute_and_closes_before_its_end() {
        assertThat(open(office, FRIDAY, "08:59")).contains(false);
        assertThat(open(office, FRIDAY, "09:00")).contains(true);
        assertThat(open(office, FRIDAY, "17:59")).contains(true);
        assertThat(open(office, FRIDAY, "18:00")).contains(false);
        assertThat(open(office, SATURDAY, "12:59")).contains(true);
    }

    @Test
    void sundays_and_public_holidays_have_the_hours_of_holidays() {
        assertThat(open(office, SUNDAY, "12:00")).contains(false);
        assertThat(office.isOpenAt(FRIDAY.atTime(12, 0), FRIDAY::equals)).contains(false);
    }

    @Test
    void a_night_belongs_to_the_day_on_which_it_began() {
        OpeningHours bar = OpeningHours.fromText("1800-0200,0000-0000,0000-0000");

        assertThat(open(bar, FRIDAY, "23:59")).contains(true);
        assertThat(open(bar, SATURDAY, "01:59")).contains(true);
        assertThat(open(bar, SATURDAY, "02:00")).contains(false);
        assertThat(open(bar, SUNDAY, "01:00")).contains(false);
    }

    @Test
    void what_nobody_told_is_not_guessed() {
        assertThat(open(OpeningHours.UNKNOWN, FRIDAY, "12:00")).isEmpty();
        assertThat(open(OpeningHours.fromText("0900-1800,?,?"), SUNDAY, "12:00"))
                .isEmpty();
        assertThat(open(OpeningHours.ALWAYS, SUNDAY, "23:59")).contains(true);
    }

    @Property
    void the_text_of_hours_reads_back_as_the_same(
            @ForAll @IntRange(max = 1439) int opens, @ForAll @IntRange(max = 1440) int closes) {
        OpeningHours hours = new OpeningHours(new DayHours(opens, closes), null, DayHours.ALL_DAY);

        assertThat(OpeningHours.fromText(hours.asText())).isEqualTo(hours);
        assertThat(hours.asText()).hasSizeLessThanOrEqualTo(29);
    }

    @Test
    void no_hours_of_a_day_are_refused() {
        assertThat(OpeningHours.fromText(null)).isEqualTo(OpeningHours.UNKNOWN);
        for (String text : new String[] {"", "0900-1800", "0900-2500,?,?", "9-18,?,?", "2400-1000,?,?"}) {
            assertThatThrownBy(() -> OpeningHours.fromText(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Optional<Boolean> open(OpeningHours hours, LocalDate day, String time) {
        return hours.isOpenAt(LocalDateTime.parse(day + "T" + time), NO_HOLIDAY);
    }
}
