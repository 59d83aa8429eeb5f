package kr.ansim.web.partner;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, by the names of its fields; where nothing was typed, what was known stays. */
record Typed(Map<String, String> fields) {

    static final String BETWEEN = "\n";

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String or(String name, String known) {
        return fields.getOrDefault(name, known);
    }

    /** A day as far as it was typed whole, in any language's way of writing that begins with the year. */
    @Nullable
    LocalDate day(String name, @Nullable LocalDate known) {
        String text = fields.get(name);
        if (text == null) {
            return known;
        }
        try {
            return LocalDate.parse(text.replaceAll("\\D", ""), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException notWhole) {
            return known;
        }
    }

    <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(fields.get(name)))
                .findFirst();
    }

    List<String> all(String name, List<String> known) {
        String text = fields.get(name);
        return text == null
                ? known
                : Arrays.stream(text.split(BETWEEN))
                        .filter(value -> !value.isBlank())
                        .toList();
    }
}
