package kr.ansim.integration.safetykorea;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.Arrays;
import kr.ansim.kernel.Unreadable;

/** Takes rows from the parser as it comes to them: the tree that it would build for each costs more than the parsing. */
final class RowReader {

    private static final int MEMBERS = 24;

    private final JsonParser parser;

    /** Of the row before. */
    private MemberNames names = MemberNames.NONE;

    private final JsonText json = new JsonText();

    RowReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the object that has just begun. */
    Row read() throws Unreadable {
        String[] said = new String[Math.max(names.count(), MEMBERS)];
        Object[] values = new Object[said.length];
        int count = 0;
        boolean asBefore = true;
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            if (count == said.length) {
                said = Arrays.copyOf(said, count * 2);
                values = Arrays.copyOf(values, count * 2);
            }
            said[count] = parser.getString();
            asBefore = asBefore && names.has(count, said[count]);
            values[count] = parser.next() == Event.VALUE_STRING ? parser.getString() : parser.getValue();
            count++;
        }
        if (!asBefore || count != names.count()) {
            names = MemberNames.of(said, count);
        }
        return new Row(names, values, json);
    }
}
