package kr.ansim.web.api.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids in the one spelling of RFC 9562. Java and Jackson would also take shortened groups, or Base64. */
public final class CanonicalId extends StdScalarDeserializer<UUID> {

    private static final long serialVersionUID = 1L;
    private static final Pattern SPELLING = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    CanonicalId() {
        super(UUID.class);
    }

    public static Optional<UUID> parse(String text) {
        return SPELLING.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (UUID) context.handleUnexpectedToken(UUID.class, parser);
        }
        Optional<UUID> id = parse(parser.getText());
        return id.isPresent()
                ? id.get()
                : (UUID) context.handleWeirdStringValue(UUID.class, parser.getText(), "not an id");
    }
}
