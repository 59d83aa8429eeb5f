package kr.ansim.web.api.call;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;
import kr.ansim.web.api.problem.FieldErrors.Wrong;
import org.jspecify.annotations.Nullable;

/** Reads query parameters strictly and gathers everything that is wrong with them. */
public final class QueryParameters {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,40}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");

    private final MultivaluedMap<String, String> values;
    private final List<Wrong> wrongs = new ArrayList<>();

    public QueryParameters(MultivaluedMap<String, String> values, Set<String> known) {
        this.values = values;
        values.forEach((name, all) -> {
            if (!known.contains(name)) {
                wrongs.add(Wrong.of(name, FieldCode.UNKNOWN_PARAMETER));
            } else if (all.size() > 1) {
                wrongs.add(Wrong.of(name, FieldCode.REPEATED_PARAMETER));
            }
        });
    }

    public boolean has(String name) {
        return values.getFirst(name) != null;
    }

    public @Nullable String text(String name, int longest) {
        String value = values.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > longest) {
            return wrong(name, FieldCode.TOO_LONG, longest);
        }
        if (!PlainText.Check.isPlain(value)) {
            return wrong(name, FieldCode.CONTROL_CHARACTER);
        }
        return value.strip();
    }

    public @Nullable Integer integer(String name, int least, int most) {
        BigInteger value = parsed(name, QueryParameters::whole, "integer");
        if (value == null) {
            return null;
        }
        if (value.compareTo(BigInteger.valueOf(least)) < 0) {
            return wrong(name, FieldCode.TOO_SMALL, least);
        }
        return value.compareTo(BigInteger.valueOf(most)) > 0
                ? wrong(name, FieldCode.TOO_LARGE, most)
                : Integer.valueOf(value.intValue());
    }

    public @Nullable Double number(String name, double least, double most) {
        Double value = parsed(name, QueryParameters::decimal, "number");
        if (value == null) {
            return null;
        }
        if (value < least) {
            return wrong(name, FieldCode.TOO_SMALL, least);
        }
        return value > most ? wrong(name, FieldCode.TOO_LARGE, most) : value;
    }

    public <T> @Nullable T parsed(String name, Function<String, T> parser, String expected) {
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

    public <T> @Nullable T wrong(String name, FieldCode code, Object... arguments) {
        wrongs.add(Wrong.of(name, code, arguments));
        return null;
    }

    /** Every parameter of a group is given, or none. @return whether the group is complete */
    public boolean together(String... names) {
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

    public void refuseIfWrong() {
        if (!wrongs.isEmpty()) {
            throw new FieldErrors(wrongs);
        }
    }

    private static BigInteger whole(String text) {
        return new BigInteger(written(WHOLE, text));
    }

    /** A number as people write it: Java would also read {@code NaN}, {@code 37.5d} and {@code 0x1p3}. */
    public static double decimal(String text) {
        return Double.parseDouble(written(DECIMAL, text));
    }

    private static String written(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return text;
    }
}
