package kr.ansim.integration.safetykorea;

import jakarta.json.spi.JsonProvider;

/** Objects being written in JSON one after the other, sign by sign as the platform writes them. */
final class JsonText {

    /** {@code Json} would look for its provider at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int USUAL_LENGTH = 1_024;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    void begin() {
        text.setLength(0);
        text.append('{');
    }

    /**
     * @param quoted the member's name
     * @param value a text, or what the parser told
     */
    void add(String quoted, Object value) {
        if (text.length() > 1) {
            text.append(',');
        }
        text.append(quoted).append(':');
        if (!(value instanceof String string)) {
            text.append(value);
        } else if (isPlain(string)) {
            text.append('"').append(string).append('"');
        } else {
            text.append(quoted(string));
        }
    }

    String end() {
        return text.append('}').toString();
    }

    static String quoted(String string) {
        return JSON.createValue(string).toString();
    }

    private static boolean isPlain(String string) {
        for (int i = 0; i < string.length(); i++) {
            char sign = string.charAt(i);
            if (sign < ' ' || sign == '"' || sign == '\\') {
                return false;
            }
        }
        return true;
    }
}
