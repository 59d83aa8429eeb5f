package kr.ansim.delivery.site.imports;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.CharArrayReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the innermost objects of a JSON text one by one, each parsed on its own: a fault costs the object it stands in and
 * no other, where a parser of the whole would stop for good. The text may be cut off or consist of several pages.
 */
final class JsonObjects {

    /**
     * @param line physical line where the object begins
     * @param inList whether it is an element of an array or of nothing, not the value of a member
     */
    record Found(int line, boolean broken, boolean inList, Map<String, String> members) {}

    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(Map.of());

    private final char[] text;
    private int position;
    private int line = 1;
    private int counted;
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean anyBroken;

    /** False after a fault, when we can't tell whether we stand inside a string. */
    private boolean inStep = true;

    JsonObjects(String text) {
        this.text = text.toCharArray();
    }

    Optional<Found> next() {
        while (position < text.length) {
            char c = text[position];
            if (c == '{') {
                Optional<Found> found = objectHere();
                if (found.isPresent()) {
                    return found;
                }
            } else if (inStep && isForeignInList(c) || c == '}' && !closes('{') || c == ']' && !closes('[')) {
                boolean wasInStep = inStep;
                inStep = false;
                if (wasInStep) {
                    return Optional.of(broken(position));
                }
            } else if (c == '"' && inStep) {
                passString();
            } else if (c == '[') {
                open.push('[');
            }
            position++;
        }
        if (!open.isEmpty() && !anyBroken) {
            return Optional.of(broken(text.length));
        }
        return Optional.empty();
    }

    /** A list of sites holds objects and nothing else: what stands between them was part of one. */
    private boolean isForeignInList(char c) {
        return !open.isEmpty() && open.peek() == '[' && c != ',' && c != '[' && c != ']' && c > ' ';
    }

    private boolean closes(char bracket) {
        if (open.isEmpty() || open.peek() != bracket) {
            return false;
        }
        open.pop();
        return true;
    }

    /** To the closing quote, or to the end of the line when there is none. */
    private void passString() {
        boolean escaped = false;
        for (int at = position + 1; at < text.length; at++) {
            char c = text[at];
            if (c == '\n' || c == '\r' || c == '"' && !escaped) {
                position = at;
                return;
            }
            escaped = c == '\\' && !escaped;
        }
        position = text.length;
    }

    /** Empty when the object holds others; then they come next. */
    private Optional<Found> objectHere() {
        int start = position;
        int lineOfStart = lineAt(start);
        boolean inList = isInList(start);
        try (JsonParser parser = PARSERS.createParser(new CharArrayReader(text, start, text.length - start))) {
            Map<String, String> members = new LinkedHashMap<>();
            parser.next();
            boolean innermost = readMembers(parser, members);
            if (!innermost) {
                open.push('{');
                return Optional.empty();
            }
            position = start + (int) parser.getLocation().getStreamOffset();
            inStep = true;
            return Optional.of(new Found(lineOfStart, false, inList, members));
        } catch (JsonParsingException e) {
            int reached = start + (int) Math.max(1, e.getLocation().getStreamOffset());
            Found broken = broken(start);
            position = Math.min(reached, text.length);
            inStep = false;
            return Optional.of(broken);
        }
    }

    private Found broken(int at) {
        anyBroken = true;
        return new Found(lineAt(at), true, true, Map.of());
    }

    /** Returns false at the first member that holds objects or lists, unless this is a site beyond doubt. */
    private static boolean readMembers(JsonParser parser, Map<String, String> members) {
        String name = "";
        boolean known = false;
        while (parser.hasNext()) {
            JsonParser.Event event = parser.next();
            switch (event) {
                case KEY_NAME -> {
                    name = parser.getString();
                    known |= SiteColumn.named(name).isPresent();
                }
                case VALUE_STRING, VALUE_NUMBER -> members.put(name, parser.getString());
                case VALUE_TRUE, VALUE_FALSE -> members.put(name, event.name());
                case VALUE_NULL -> members.put(name, "");
                case START_OBJECT -> {
                    if (!known) {
                        return false;
                    }
                    parser.skipObject();
                    members.put(name, "{}");
                }
                case START_ARRAY -> {
                    if (!known) {
                        return false;
                    }
                    parser.skipArray();
                    members.put(name, "[]");
                }
                case END_OBJECT -> {
                    return true;
                }
                case END_ARRAY -> throw new IllegalStateException("an array ends that was skipped");
            }
        }
        return true;
    }

    private boolean isInList(int start) {
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text[before])) {
            before--;
        }
        return before < 0 || text[before] == '[' || text[before] == ',';
    }

    private int lineAt(int offset) {
        for (; counted < offset; counted++) {
            char c = text[counted];
            boolean pairGoesOn = c == '\r' && counted + 1 < text.length && text[counted + 1] == '\n';
            if (c == '\n' || c == '\r' && !pairGoesOn) {
                line++;
            }
        }
        return line;
    }
}
