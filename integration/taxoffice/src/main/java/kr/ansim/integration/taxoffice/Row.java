package kr.ansim.integration.taxoffice;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kr.ansim.kernel.Unreadable;

/** One object of an answer. Its members are texts; figures that came without quotes are understood all the same. */
record Row(JsonObject members) {

    /** An object that says something twice is none; parsers, unlike readers, heed only this name of the wish. */
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of("org.eclipse.parsson.rejectDuplicateKeys", true));

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,20}");

    /** From bytes in UTF-8, with or without its mark. */
    static Row of(byte[] body) throws Unreadable {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text(body)))) {
            parser.next();
            Row row = new Row(parser.getObject());
            if (parser.hasNext()) {
                throw new Unreadable("there is more than an object");
            }
            return row;
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

    /** Empty when it is absent or null. */
    String text(String name) throws Unreadable {
        return figures(name, 0);
    }

    /** The same of a text of figures, whose zeros in front are lost where it came without quotes. */
    String figures(String name, int length) throws Unreadable {
        JsonValue value = members.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString().strip();
        }
        if (value instanceof JsonNumber && WHOLE.matcher(value.toString()).matches()) {
            String figures = value.toString();
            return "0".repeat(Math.max(0, length - figures.length())) + figures;
        }
        throw new Unreadable(name + " is no text");
    }

    /** Those entries of a list that are objects. An absent list is no empty one. */
    List<Row> rows(String name) throws Unreadable {
        if (!(members.get(name) instanceof JsonArray array)) {
            throw new Unreadable(name + " is no list");
        }
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .map(entry -> new Row(entry.asJsonObject()))
                .toList();
    }

    /** Members may name people. */
    @Override
    public String toString() {
        return "Row" + members.keySet();
    }
}
