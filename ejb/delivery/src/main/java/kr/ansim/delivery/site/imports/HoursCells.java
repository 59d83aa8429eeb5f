package kr.ansim.delivery.site.imports;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.delivery.DayHours;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.delivery.SiteImportCode;
import org.jspecify.annotations.Nullable;

/**
 * The six cells of opening hours. In the national data 00:00–23:59 means all day, equal times mean closed, and blanks say
 * nothing. Where weekdays themselves have equal times nobody filled the cells in, for no locker is closed all week: then
 * all hours are unknown.
 */
final class HoursCells {

    private static final Pattern HH_MM = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");
    private static final Pattern HHMM = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final int LAST_MINUTE = 24 * 60 - 1;
    private static final int END_OF_DAY = 24 * 60;

    private HoursCells() {}

    static OpeningHours of(SourceRow row) {
        DayHours weekday = day(row, SiteColumn.WEEKDAY_OPEN, SiteColumn.WEEKDAY_CLOSE);
        DayHours saturday = day(row, SiteColumn.SATURDAY_OPEN, SiteColumn.SATURDAY_CLOSE);
        DayHours holiday = day(row, SiteColumn.HOLIDAY_OPEN, SiteColumn.HOLIDAY_CLOSE);
        if (weekday != null && weekday.isClosed()) {
            return OpeningHours.UNKNOWN;
        }
        return new OpeningHours(weekday, saturday, holiday);
    }

    private static @Nullable DayHours day(SourceRow row, SiteColumn openColumn, SiteColumn closeColumn) {
        if (row.lacks(openColumn) && row.lacks(closeColumn)) {
            return null;
        }
        OptionalInt opens = minute(row, openColumn);
        OptionalInt closes = minute(row, closeColumn);
        if (opens.isEmpty() || closes.isEmpty()) {
            return null;
        }
        return span(opens.getAsInt(), closes.getAsInt());
    }

    private static DayHours span(int opens, int closes) {
        if (opens % END_OF_DAY == closes) {
            return DayHours.CLOSED;
        }
        return new DayHours(opens % END_OF_DAY, closes == LAST_MINUTE ? END_OF_DAY : closes);
    }

    private static OptionalInt minute(SourceRow row, SiteColumn column) {
        Optional<Integer> minute = minuteOf(Words.figures(row.text(column)));
        if (minute.isEmpty()) {
            row.remark(SiteImportCode.BAD_TIME, column, row.text(column));
            return OptionalInt.empty();
        }
        return OptionalInt.of(minute.get());
    }

    private static Optional<Integer> minuteOf(String time) {
        Matcher matcher = time.contains(":") ? HH_MM.matcher(time) : HHMM.matcher(time);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        boolean possible = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
        return possible ? Optional.of(hour * 60 + minute) : Optional.empty();
    }
}
