package kr.ansim.platform.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name without its middle: first and last letter stay from three letters on, the first alone below and in Latin. */
public final class NameMask {

    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}\\p{M}*");

    private NameMask() {}

    public static String mask(@Nullable String name) {
        List<String> letters = name == null ? List.of() : Letters.of(Letters.tidy(name));
        if (letters.isEmpty()) {
            return "";
        }
        if (letters.size() == 1) {
            return "*";
        }
        String whole = String.join("", letters);
        Matcher latin = LATIN.matcher(whole);
        if (latin.find() && !OTHER_SCRIPT.matcher(whole).find()) {
            return latin.group() + "*";
        }
        String first = letters.get(0);
        if (letters.size() == 2) {
            return first + "*";
        }
        return first + "*".repeat(letters.size() - 2) + letters.get(letters.size() - 1);
    }
}
