package kr.ansim.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.ansim.kernel.SystemClock;
import org.jspecify.annotations.Nullable;

/** Instants and durations as people say them: today 10:42, yesterday, 11.20; in Korean time. Nothing is a dash. */
@Named("when")
@ApplicationScoped
public class When {

    private static final String NOTHING = "—";

    @Inject
    private Clock clock;

    /** Short, for lists: today and yesterday by name, this year without the year. */
    public String near(@Nullable Instant instant) {
        if (instant == null) {
            return NOTHING;
        }
        ZonedDateTime time = instant.atZone(SystemClock.KOREA);
        LocalDate today = clock.instant().atZone(SystemClock.KOREA).toLocalDate();
        LocalDate day = time.toLocalDate();
        if (day.equals(today)) {
            return format("today", time);
        }
        if (day.equals(today.minusDays(1))) {
            return format("yesterday", time);
        }
        if (day.equals(today.plusDays(1))) {
            return format("tomorrow", time);
        }
        return format(day.getYear() == today.getYear() ? "this-year" : "day", time);
    }

    /** Day, weekday and minute. */
    public String full(@Nullable Instant instant) {
        return instant == null ? NOTHING : format("full", instant.atZone(SystemClock.KOREA));
    }

    /** To the second, for those who compare with other records. */
    public String exact(@Nullable Instant instant) {
        return instant == null ? NOTHING : format("exact", instant.atZone(SystemClock.KOREA));
    }

    /** A day that has no hour, such as the day of a certificate. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofPattern(texts().getString("date"), locale())
                        .format(day);
    }

    /** Hours and minutes, such as 3시간 12분. */
    public String duration(Duration duration) {
        long minutes = duration.toMinutes();
        String pattern = minutes < 60 ? "minutes" : minutes % 60 == 0 ? "hours" : "hours-minutes";
        return new MessageFormat(texts().getString(pattern), locale())
                .format(new Object[] {minutes / 60, minutes % 60});
    }

    private static String format(String key, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(texts().getString(key), locale()).format(time);
    }

    private static ResourceBundle texts() {
        return ResourceBundle.getBundle("kr.ansim.web.texts.When", locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
