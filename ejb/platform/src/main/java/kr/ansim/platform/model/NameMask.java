package kr.ansim.platform.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name without its middle: first and last letter stay from three letters on, the first alone below and where it is Latin. */
public final class NameMask {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}.*");

    private NameMask() {}

    public static String mask(@Nullable String name) {
        List<String> letters = name == null ? List.of() : Letters.of(Letters.tidy(name));
        if (letters.isEmpty()) {
            return "";
        }
        if (letters.size() == 1) {
            return "*";
        }
        String first = letters.get(0);
        if (letters.size() == 2 || LATIN.matcher(first).matches()) {
            return first + "*";
        }
        return first + "*".repeat(letters.size() - 2) + letters.get(letters.size() - 1);
    }
}
