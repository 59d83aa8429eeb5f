package kr.ansim.web.api.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * A whole number as whole number. One beyond {@code int} is beyond the limits of every member we read, so the nearest
 * {@code int} stands for it: then the member's own limits refuse it and say what they are.
 */
final class WholeNumber extends StdScalarDeserializer<Integer> {

    private static final long serialVersionUID = 1L;

    WholeNumber() {
        super(Integer.class);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return (Integer) context.handleWeirdNumberValue(Integer.class, parser.getDoubleValue(), "not whole");
        }
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return (Integer) context.handleUnexpectedToken(Integer.class, parser);
        }
        return nearest(parser.getText());
    }

    private static Integer nearest(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException beyond) {
            return digits.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
    }
}
