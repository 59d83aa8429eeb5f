package kr.ansim.integration.institute;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.ansim.integration.rest.JsonBody;
import kr.ansim.kernel.Unreadable;

/**
 * One object of an answer. Every value that is read is a text, as the conventions say; anything else in its place means
 * that they have changed, and then nothing of it is believed. What is not read may be what it likes.
 */
record Fields(JsonObject members) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** What institutes write where they have nothing. */
    static final Set<String> NO_VALUE = Set.of("-", "_", "0");

    static Fields of(byte[] body) throws Unreadable {
        return new Fields(JsonBody.object(body));
    }

    /** As it stands; empty when it is absent or null. */
    String verbatim(String name) throws Unreadable {
        JsonValue value = members.get(name);
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new Unreadable(name + " is no text");
    }

    /** Without what institutes write where they have nothing. */
    String text(String name) throws Unreadable {
        String text = verbatim(name).strip();
        return NO_VALUE.contains(text) ? "" : text;
    }

    /** As it stands, of a member that cannot be missing. */
    String present(String name) throws Unreadable {
        if (!members.containsKey(name)) {
            throw new Unreadable(name + " is missing");
        }
        return verbatim(name).strip();
    }

    /** A text without which the rest says nothing. */
    String required(String name) throws Unreadable {
        String text = text(name);
        if (text.isEmpty()) {
            throw new Unreadable(name + " is empty");
        }
        return text;
    }

    /** "0", "_" and impossible dates are as good as none. */
    Optional<LocalDate> date(String name) throws Unreadable {
        try {
            return Optional.of(LocalDate.parse(text(name), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** An object that cannot be missing. */
    Fields object(String name) throws Unreadable {
        if (members.get(name) instanceof JsonObject object) {
            return new Fields(object);
        }
        throw new Unreadable(name + " is no object");
    }

    /** A list that cannot be missing: an absent one is no empty one. */
    List<Fields> list(String name) throws Unreadable {
        if (!(members.get(name) instanceof JsonArray array)) {
            throw new Unreadable(name + " is no list");
        }
        List<Fields> list = new ArrayList<>(array.size());
        for (JsonValue value : array) {
            if (!(value instanceof JsonObject object)) {
                throw new Unreadable("an entry of " + name + " is no object");
            }
            list.add(new Fields(object));
        }
        return list;
    }

    /** Whether anything stands there. */
    boolean holds(String name) {
        JsonValue value = members.get(name);
        return value != null && value != JsonValue.NULL && !value.equals(JsonValue.EMPTY_JSON_ARRAY);
    }
}
