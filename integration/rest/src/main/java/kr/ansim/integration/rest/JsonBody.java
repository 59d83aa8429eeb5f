package kr.ansim.integration.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kr.ansim.kernel.Unreadable;

/** The body of an answer that must be one JSON object and nothing else. */
public final class JsonBody {

    /** An object that says something twice is none; parsers, unlike readers, heed only this name of the wish. */
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of("org.eclipse.parsson.rejectDuplicateKeys", true));

    private JsonBody() {}

    /** From bytes in UTF-8, with or without its mark. @throws Unreadable without a word of the answer in its text */
    public static JsonObject object(byte[] body) throws Unreadable {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text(body)))) {
            parser.next();
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw new Unreadable("there is more than an object");
            }
            return object;
        } catch (RuntimeException e) { // what is nested too deep is no JsonException
            throw new Unreadable("it is no JSON object", e);
        }
    }

    private static String text(byte[] body) throws Unreadable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable("it is not in UTF-8", e);
        }
    }
}
