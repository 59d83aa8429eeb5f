package kr.ansim.delivery.site.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for what people write in many: blanks, composed syllables, full-width signs. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u200B-\\u200D\\u2060\\uFEFF]+");
    private static final Pattern NOT_IN_A_KEY = Pattern.compile("[\\s\\u00A0\\u200B-\\u200D\\u2060\\uFEFF\"'’‘“”]+");

    private Words() {}

    /** As shown to people: composed, single blanks, none at the ends. */
    static String clean(String text) {
        return isPlain(text)
                ? text.strip()
                : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    /** Full-width digits and signs as their plain ones, and no blanks: for cells that hold figures. */
    static String figures(String text) {
        return BLANKS.matcher(compatible(text)).replaceAll("");
    }

    /** For comparing names: without blanks and quotation marks, one width, lower case. */
    static String comparable(String text) {
        return NOT_IN_A_KEY.matcher(compatible(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String compatible(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Whether there is nothing to put right inside: the usual case, and normalising is slow. */
    private static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean printable = c >= ' ' && c < 0x7F || c >= '가' && c <= '힣';
            if (!printable || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }
}
