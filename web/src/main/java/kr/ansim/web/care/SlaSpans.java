package kr.ansim.web.care;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ansim.care.SlaPolicy;

/** Hours of one weekday as people write them: 09:00-12:00, 13:00-18:00. */
final class SlaSpans {

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,2}):([0-9]{2})\\s*[-–~]\\s*([0-9]{1,2}):([0-9]{2})");

    private SlaSpans() {}

    static String written(SlaPolicy policy, DayOfWeek weekday) {
        return policy.hours().stream()
                .filter(one -> one.weekday() == weekday)
                .map(one -> minute(one.fromMinute()) + "-" + minute(one.toMinute()))
                .collect(Collectors.joining(", "));
    }

    private static String minute(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    /** What cannot be read is a span that no day has, which is refused as any wrong one. */
    static List<SlaPolicy.Hours> read(String written, DayOfWeek weekday) {
        return written.isBlank()
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(String::strip)
                        .map(one -> span(one, weekday))
                        .toList();
    }

    private static SlaPolicy.Hours span(String written, DayOfWeek weekday) {
        Matcher span = SPAN.matcher(written);
        return span.matches()
                ? new SlaPolicy.Hours(
                        weekday, minutes(span.group(1), span.group(2)), minutes(span.group(3), span.group(4)))
                : new SlaPolicy.Hours(weekday, 0, 0);
    }

    private static int minutes(String hour, String minute) {
        return Integer.parseInt(minute) < 60
                ? Integer.parseInt(hour) * 60 + Integer.parseInt(minute)
                : Integer.MAX_VALUE;
    }
}
