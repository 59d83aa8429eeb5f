package kr.ansim.web.api.body;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Moments as RFC 3339 writes them, wherever they stand in a request. */
public final class Moments {

    /** What tables keep ends with the year 9999, and nothing here was before 1900 or will be after 2999. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    private Moments() {}

    /** To the microsecond, which is what is kept. @throws DateTimeException also for a year that nobody means */
    public static Instant parsed(String text) {
        Instant moment = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        if (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)) {
            throw new DateTimeException("a year that nobody means");
        }
        return moment;
    }
}
