package kr.ansim.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kr.ansim.web.api.FieldErrors.Wrong;
import org.jspecify.annotations.Nullable;

/** Reads query parameters strictly and gathers everything that is wrong with them. */
final class QueryParameters {

    private final MultivaluedMap<String, String> values;
    private final List<Wrong> wrongs = new ArrayList<>();

    QueryParameters(MultivaluedMap<String, String> values, Set<String> known) {
        this.values = values;
        values.forEach((name, all) -> {
            if (!known.contains(name)) {
                wrongs.add(Wrong.of(name, FieldCode.UNKNOWN_PARAMETER));
            } else if (all.size() > 1) {
                wrongs.add(Wrong.of(name, FieldCode.REPEATED_PARAMETER));
            }
        });
    }

    boolean has(String name) {
        return values.getFirst(name) != null;
    }

    @Nullable
    String text(String name, int longest) {
        String value = values.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > longest) {
            return wrong(name, FieldCode.TOO_LONG, longest);
        }
        return value.strip();
    }

    @Nullable
    Integer integer(String name, int least, int most) {
        Integer value = parsed(name, Integer::valueOf, "integer");
        if (value == null) {
            return null;
        }
        if (value < least) {
            return wrong(name, FieldCode.TOO_SMALL, least);
        }
        return value > most ? wrong(name, FieldCode.TOO_LARGE, most) : value;
    }

    @Nullable
    Double number(String name, double least, double most) {
        Double value = parsed(name, QueryParameters::finite, "number");
        if (value == null) {
            return null;
        }
        if (value < least) {
            return wrong(name, FieldCode.TOO_SMALL, least);
        }
        return value > most ? wrong(name, FieldCode.TOO_LARGE, most) : value;
    }

    <T> @Nullable T parsed(String name, Function<String, T> parser, String expected) {
        String value = values.getFirst(name);
        if (value == null) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (RuntimeException wrong) {
            return wrong(name, FieldCode.WRONG_FORMAT, expected);
        }
    }

    <T> @Nullable T wrong(String name, FieldCode code, Object... arguments) {
        wrongs.add(Wrong.of(name, code, arguments));
        return null;
    }

    /** Every parameter of a group is given, or none. @return whether the group is complete */
    boolean together(String... names) {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (!has(name)) {
                missing.add(name);
            }
        }
        if (missing.isEmpty()) {
            return true;
        }
        if (missing.size() < names.length) {
            missing.forEach(name -> wrong(name, FieldCode.NEEDS_OTHER, String.join(", ", names)));
        }
        return false;
    }

    void refuseIfWrong() {
        if (!wrongs.isEmpty()) {
            throw new FieldErrors(wrongs);
        }
    }

    private static Double finite(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }
}
