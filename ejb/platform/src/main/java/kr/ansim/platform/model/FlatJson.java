package kr.ansim.platform.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A JSON object of nothing but strings, its names sorted: the same map is always the same text. */
public final class FlatJson {

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    public static String write(Map<String, String> fields) {
        if (fields.isEmpty()) {
            return "{}";
        }
        StringBuilder json = new StringBuilder(64).append('{');
        new TreeMap<>(fields).forEach((name, value) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            quote(json, name);
            json.append(':');
            quote(json, value);
        });
        return json.append('}').toString();
    }

    /**
     * Reads back what was written.
     *
     * @throws IllegalArgumentException when it was not written by {@link #write}
     */
    public static Map<String, String> read(String text) {
        return new FlatJson(text).object();
    }

    private static void quote(StringBuilder json, String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private Map<String, String> object() {
        Map<String, String> fields = new LinkedHashMap<>();
        expect('{');
        if (peek() != '}') {
            do {
                String name = string();
                expect(':');
                fields.put(name, string());
            } while (another());
        }
        expect('}');
        if (at != text.length()) {
            throw broken();
        }
        return Collections.unmodifiableMap(fields);
    }

    private boolean another() {
        if (peek() != ',') {
            return false;
        }
        at++;
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            value.append(c == '\\' ? escaped() : c);
        }
        return value.toString();
    }

    private char escaped() {
        char c = next();
        if (c != 'u') {
            return c;
        }
        if (at + 4 > text.length()) {
            throw broken();
        }
        at += 4;
        try {
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        } catch (NumberFormatException notHex) {
            throw broken();
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw broken();
        }
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("not a flat JSON object at position " + at);
    }
}
