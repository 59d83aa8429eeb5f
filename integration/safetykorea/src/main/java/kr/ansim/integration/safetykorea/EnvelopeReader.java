package kr.ansim.integration.safetykorea;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.kernel.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code resultCode} and {@code resultData} while they arrive, and never holds more than one row. The encoding is
 * UTF-8, with or without its mark, whatever the header says; bytes that are none, such as EUC-KR, end the reading. The
 * answer counts as read only when it has come to its very end.
 */
final class EnvelopeReader {

    /** An entry that says something twice is none; parsers, unlike readers, heed only this name of the wish. */
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of("org.eclipse.parsson.rejectDuplicateKeys", true));

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** What {@code resultData} is; absent, null, empty and "-" are all nothing. */
    enum Data {
        NOTHING,
        OBJECT,
        LIST,
        OTHER
    }

    private final JsonParser parser;
    private final RowReader reader;
    private final Set<String> members = new HashSet<>();
    private boolean begun;
    private boolean inRows;
    private boolean ended;
    private String code = "";
    private Data data = Data.NOTHING;
    private @Nullable Row object;
    private @Nullable Row row;
    private long rows;

    private EnvelopeReader(JsonParser parser) {
        this.parser = parser;
        this.reader = new RowReader(parser);
    }

    static EnvelopeReader of(InputStream body) throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return new EnvelopeReader(PARSERS.createParser(text));
    }

    /** False at the end of the answer; what stands in {@code resultData} without being a list is no row. */
    boolean next() throws IOException {
        try {
            return advance();
        } catch (JsonException e) {
            throw e.getCause() instanceof IOException broken ? broken : new Unreadable("it is no JSON as described", e);
        } catch (RuntimeException e) { // what is nested too deep, or said twice
            throw new Unreadable("it is no JSON that can be read", e);
        }
    }

    /** Reads what remains, for answers that are not lists. */
    EnvelopeReader toTheEnd() throws IOException {
        while (next()) {
            continue;
        }
        return this;
    }

    /** The row to which {@link #next} has come. */
    Row row() throws Unreadable {
        Row last = row;
        if (last == null) {
            throw new Unreadable("an entry is no object");
        }
        return last;
    }

    private boolean advance() throws Unreadable {
        while (!ended) {
            Event event = parser.next();
            if (inRows && event != Event.END_ARRAY) {
                rows++;
                row = row(event);
                return true;
            }
            if (inRows) {
                inRows = false;
            } else if (!begun) {
                begin(event);
            } else if (event == Event.END_OBJECT) {
                end();
            } else {
                member(parser.getString());
            }
        }
        return false;
    }

    private @Nullable Row row(Event event) throws Unreadable {
        if (event == Event.START_OBJECT) {
            return reader.read();
        }
        parser.getValue();
        return null;
    }

    private void begin(Event event) throws Unreadable {
        if (event != Event.START_OBJECT) {
            throw new Unreadable("it is no object");
        }
        begun = true;
    }

    private void end() throws Unreadable {
        ended = !parser.hasNext();
        if (code.isEmpty()) {
            throw new Unreadable("it has no result code");
        }
    }

    private void member(String name) throws Unreadable {
        if (!members.add(name)) {
            throw new Unreadable("it says something twice");
        }
        Event event = parser.next();
        switch (name) {
            case "resultCode" -> code = text(parser.getValue());
            case "resultData" -> data(event);
            default -> parser.getValue();
        }
    }

    private void data(Event event) throws Unreadable {
        switch (event) {
            case START_ARRAY -> {
                data = Data.LIST;
                inRows = true;
            }
            case START_OBJECT -> {
                data = Data.OBJECT;
                object = reader.read();
            }
            case VALUE_NULL -> data = Data.NOTHING;
            case VALUE_STRING -> data = Row.isValue(parser.getString()) ? Data.OTHER : Data.NOTHING;
            default -> data = Data.OTHER;
        }
    }

    /** Some servers send the code as a number. */
    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString().strip();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    String code() {
        return code;
    }

    Data data() {
        return data;
    }

    Optional<Row> object() {
        return Optional.ofNullable(object);
    }

    /** Whether there is nothing in {@code resultData}, however that is written. */
    boolean holdsNothing() {
        return switch (data) {
            case NOTHING -> true;
            case LIST -> rows == 0;
            case OBJECT -> object().filter(Row::holdsSomething).isEmpty();
            case OTHER -> false;
        };
    }
}
