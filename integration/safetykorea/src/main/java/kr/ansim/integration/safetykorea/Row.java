package kr.ansim.integration.safetykorea;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
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
import kr.ansim.kernel.Unreadable;
import org.jspecify.annotations.Nullable;

/** One object of the register. Its members are texts, some bare figures; "-" means no value. */
record Row(JsonObject members) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    static Row of(JsonValue value) throws Unreadable {
        if (value instanceof JsonObject object) {
            return new Row(object);
        }
        throw new Unreadable("an entry is no object");
    }

    static boolean isValue(String text) {
        return !text.isBlank() && !text.strip().equals("-");
    }

    boolean holdsSomething() {
        return members.values().stream().anyMatch(value -> switch (value.getValueType()) {
            case NULL -> false;
            case STRING -> isValue(((JsonString) value).getString());
            case ARRAY -> !value.asJsonArray().isEmpty();
            default -> true;
        });
    }

    String text(String name) throws Unreadable {
        return text(members.get(name));
    }

    private static String text(@Nullable JsonValue value) throws Unreadable {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return isValue(string.getString()) ? string.getString().strip() : "";
        }
        if (value instanceof JsonNumber) {
            return value.toString();
        }
        throw new Unreadable("a text is none");
    }

    /** Impossible dates are as good as none. */
    Optional<LocalDate> date(String name) throws Unreadable {
        try {
            return Optional.of(LocalDate.parse(text(name), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** @param member what is the text where the entries are objects */
    List<String> texts(String name, String member) throws Unreadable {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : list(name)) {
            String text = value instanceof JsonObject object ? new Row(object).text(member) : text(value);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    List<Row> rows(String name) throws Unreadable {
        List<Row> rows = new ArrayList<>();
        for (JsonValue value : list(name)) {
            rows.add(of(value));
        }
        return rows;
    }

    private JsonArray list(String name) throws Unreadable {
        JsonValue value = members.get(name);
        if (value instanceof JsonArray array) {
            return array;
        }
        if (text(value).isEmpty()) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        throw new Unreadable("a list is none");
    }
}
