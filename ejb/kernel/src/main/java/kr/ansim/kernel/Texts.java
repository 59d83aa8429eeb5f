package kr.ansim.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** What others write, as long as we keep it. */
public final class Texts {

    /** Signs that turn the direction of writing, by which {@code gpj.exe} reads {@code exe.jpg}; for a class of a pattern. */
    public static final String TURNING = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";

    private static final Pattern TURNING_OR_CONTROL =
            Pattern.compile("[" + TURNING + "\\u2028\\u2029[\\p{Cc}&&[^\\t\\r\\n]]]");

    private Texts() {}

    /** As what people type into a search is compared: in any case, and with blanks wherever they come to them. */
    public static String folded(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Without signs that nobody sees but that turn what follows or break a line of ours; they come along with what is pasted. */
    public static String plain(String text) {
        return TURNING_OR_CONTROL.matcher(text).replaceAll("");
    }

    /** The beginning of a text, of at most this length in UTF-16; a sign of two halves stays or goes as a whole. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean halved = longest > 0 && Character.isSurrogatePair(text.charAt(longest - 1), text.charAt(longest));
        return text.substring(0, halved ? longest - 1 : longest);
    }
}
