package kr.ansim.web.api.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Moments as RFC 3339 writes them, to the microsecond, which is what is kept. Jackson would also take numbers, of seconds or more. */
final class Moment extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    /** What tables keep ends with the year 9999, and nothing here was before 1900 or will be after 2999. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    Moment() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        String text = parser.getText();
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)) {
                throw new DateTimeException("a year that nobody means");
            }
            return moment;
        } catch (DateTimeException otherwise) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a moment");
        }
    }
}
