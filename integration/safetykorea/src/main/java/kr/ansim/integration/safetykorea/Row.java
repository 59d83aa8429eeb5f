package kr.ansim.integration.safetykorea;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.Unreadable;

/** One object of the register. Its members are texts, some bare figures; "-" means no value. */
final class Row {

    private final MemberNames names;

    /** Texts as such, all else as the parser told it. */
    private final Object[] values;

    private final JsonText json;

    Row(MemberNames names, Object[] values, JsonText json) {
        this.names = names;
        this.values = values;
        this.json = json;
    }

    static Row of(JsonValue value) throws Unreadable {
        if (!(value instanceof JsonObject object)) {
            throw new Unreadable("an entry is no object");
        }
        String[] said = object.keySet().toArray(String[]::new);
        Object[] values = object.values().stream().map(Row::bare).toArray();
        return new Row(MemberNames.of(said, said.length), values, new JsonText());
    }

    private static Object bare(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value;
    }

    static boolean isValue(String text) {
        return !value(text).isEmpty();
    }

    /** Without blanks around it; empty when it means no value. */
    static String value(String text) {
        String bare = Margins.strip(text);
        return bare.equals("-") ? "" : bare;
    }

    boolean holdsSomething() {
        return Arrays.stream(values, 0, names.count()).anyMatch(value -> {
            if (value instanceof String text) {
                return isValue(text);
            }
            return value != JsonValue.NULL && !(value instanceof JsonArray array && array.isEmpty());
        });
    }

    String text(String name) throws Unreadable {
        return text(told(name));
    }

    private Object told(String name) {
        int place = names.place(name);
        return place < 0 ? JsonValue.NULL : values[place];
    }

    private static String text(Object value) throws Unreadable {
        if (value instanceof String text) {
            return value(text);
        }
        if (value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonNumber) {
            return value.toString();
        }
        throw new Unreadable("a text is none");
    }

    /** Impossible dates are as good as none. */
    Optional<LocalDate> date(String name) throws Unreadable {
        return Day.of(text(name));
    }

    /** The whole object as it came, in JSON. */
    String told() {
        json.begin();
        for (int i = 0; i < names.count(); i++) {
            json.add(names.quoted(i), values[i]);
        }
        return json.end();
    }

    /** @param member what is the text where the entries are objects */
    List<String> texts(String name, String member) throws Unreadable {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : list(name)) {
            String text = text(
                    bare(value instanceof JsonObject object ? object.getOrDefault(member, JsonValue.NULL) : value));
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
        Object value = told(name);
        if (value instanceof JsonArray array) {
            return array;
        }
        if (text(value).isEmpty()) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        throw new Unreadable("a list is none");
    }
}
