package kr.ansim.kernel;

import java.util.Locale;

/** What others write, as long as we keep it. */
public final class Texts {

    private Texts() {}

    /** As what people type into a search is compared: in any case, and with blanks wherever they come to them. */
    public static String folded(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
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
