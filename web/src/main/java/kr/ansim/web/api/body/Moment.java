package kr.ansim.web.api.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Moments as RFC 3339 writes them, to the microsecond, which is what is kept. Jackson would also take numbers, of seconds or more. */
final class Moment extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

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
            return Moments.parsed(text);
        } catch (DateTimeException otherwise) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a moment");
        }
    }
}
