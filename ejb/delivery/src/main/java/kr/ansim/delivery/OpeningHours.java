package kr.ansim.delivery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a site can be used, by the three kinds of day of the national standard data: weekdays, Saturdays, and public
 * holidays, to which Sundays belong (관공서의 공휴일에 관한 규정). Null means that nobody told us; it is never guessed.
 */
public record OpeningHours(
        @Nullable DayHours weekday,
        @Nullable DayHours saturday,
        @Nullable DayHours holiday) {

    public static final OpeningHours UNKNOWN = new OpeningHours(null, null, null);

    public static final OpeningHours ALWAYS = new OpeningHours(DayHours.ALL_DAY, DayHours.ALL_DAY, DayHours.ALL_DAY);

    private static final String TOLD_NOTHING = "?";

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** The hours of a day; empty when unknown. */
    public Optional<DayHours> on(LocalDate day, Predicate<LocalDate> publicHoliday) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY || publicHoliday.test(day)) {
            return Optional.ofNullable(holiday);
        }
        return Optional.ofNullable(day.getDayOfWeek() == DayOfWeek.SATURDAY ? saturday : weekday);
    }

    /**
     * Whether it is open at this Korean time, also when it opened the evening before; empty when the hours of that day are
     * unknown.
     *
     * @param publicHoliday says which days are public holidays; it need not know Sundays
     */
    public Optional<Boolean> isOpenAt(LocalDateTime when, Predicate<LocalDate> publicHoliday) {
        int minute = when.getHour() * 60 + when.getMinute();
        LocalDate day = when.toLocalDate();
        if (on(day.minusDays(1), publicHoliday)
                .filter(before -> before.coverNextDay(minute))
                .isPresent()) {
            return Optional.of(true);
        }
        return on(day, publicHoliday).map(hours -> hours.coverSameDay(minute));
    }

    /** The form in which a database keeps it, at most 29 characters: {@code 0900-1800,1000-1300,?}. */
    public String asText() {
        return asText(weekday) + ',' + asText(saturday) + ',' + asText(holiday);
    }

    private static String asText(@Nullable DayHours hours) {
        return hours == null ? TOLD_NOTHING : hhmm(hours.opens()) + '-' + hhmm(hours.closes());
    }

    private static String hhmm(int minute) {
        return String.format(Locale.ROOT, "%02d%02d", minute / 60, minute % 60);
    }

    /**
     * Reads what {@link #asText} wrote; null is unknown.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static OpeningHours fromText(@Nullable String text) {
        if (text == null) {
            return UNKNOWN;
        }
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no opening hours: " + text);
        }
        return new OpeningHours(dayOf(parts[0]), dayOf(parts[1]), dayOf(parts[2]));
    }

    private static @Nullable DayHours dayOf(String part) {
        if (part.equals(TOLD_NOTHING)) {
            return null;
        }
        if (!part.matches("\\d{4}-\\d{4}")) {
            throw new IllegalArgumentException("no hours of a day: " + part);
        }
        return new DayHours(minute(part.substring(0, 4)), minute(part.substring(5)));
    }

    private static int minute(String hhmm) {
        return Integer.parseInt(hhmm.substring(0, 2)) * 60 + Integer.parseInt(hhmm.substring(2));
    }
}
