package kr.ansim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The days on which the country rests: {@link KoreanHolidays} and the elections and holidays declared since, which the
 * operator adds under {@code ansim.calendar.extra-holidays}. Rules without a container make one themselves.
 */
@ApplicationScoped
public class HolidayCalendar {

    private static final String EXTRA = "ansim.calendar.extra-holidays";

    private final Set<LocalDate> extra;

    protected HolidayCalendar() {
        this(Set.of());
    }

    public HolidayCalendar(Set<LocalDate> extra) {
        this.extra = Set.copyOf(extra);
    }

    /** @param extra ISO dates, separated by commas */
    @Inject
    HolidayCalendar(@ConfigProperty(name = EXTRA) Optional<String> extra) {
        this(extra.map(HolidayCalendar::parse).orElse(Set.of()));
    }

    /** A wrong setting is to stop the start, not the first booking. */
    void start(@Observes SchemaReady schema) {}

    /** Whether the day is a public holiday; a mere Sunday is none. */
    public boolean isHoliday(LocalDate day) {
        return KoreanHolidays.isHoliday(day) || extra.contains(day);
    }

    /** Monday to Friday, unless a public holiday. */
    public boolean isBusinessDay(LocalDate day) {
        return !KoreanHolidays.isWeekend(day) && !isHoliday(day);
    }

    /** @return the first business day after this one */
    public LocalDate nextBusinessDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isBusinessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Set<LocalDate> parse(String dates) {
        try {
            return Arrays.stream(dates.split(","))
                    .map(String::strip)
                    .filter(date -> !date.isEmpty())
                    .map(LocalDate::parse)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (DateTimeParseException wrong) {
            throw new IllegalStateException(EXTRA + " wants dates like 2028-04-12: " + wrong.getParsedString(), wrong);
        }
    }
}
