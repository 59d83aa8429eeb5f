package kr.ansim.simulators.register;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one operation can be searched by. Texts are found anywhere in the field, dates by their beginning, and {@code all}
 * takes any value but an empty one.
 *
 * @param texts the fields with the names of their keys
 */
record Condition<T>(Map<String, Function<T, String>> texts, Map<String, Function<T, String>> dates) {

    /** Empty when the parameters are wrong. */
    Optional<Predicate<T>> of(String key, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (key.equals("all")) {
            return Optional.of(row -> true);
        }
        Function<T, String> date = dates.get(key);
        if (date != null) {
            return value.matches("\\d{1,8}")
                    ? Optional.of(row -> date.apply(row).startsWith(value))
                    : Optional.empty();
        }
        Function<T, String> text = texts.get(key);
        String wanted = value.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(text)
                .map(field -> row -> field.apply(row).toLowerCase(Locale.ROOT).contains(wanted));
    }
}
