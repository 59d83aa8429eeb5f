package kr.ansim.integration.taxoffice;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import kr.ansim.integration.rest.JsonBody;
import kr.ansim.kernel.Unreadable;

/** One object of an answer. Its members are texts; figures that came without quotes are understood all the same. */
record Row(JsonObject members) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,20}");

    static Row of(byte[] body) throws Unreadable {
        return new Row(JsonBody.object(body));
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
