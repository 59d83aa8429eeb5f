package kr.ansim.certification.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for what people, listings and printers write in many. */
public final class Spelling {

    /** Hyphens, dashes and minus signs of all widths, and the long vowels that stand in for them on Korean keyboards. */
    private static final Pattern DASHES =
            Pattern.compile("[\\u2010-\\u2015\\u2212\\u30FC\\uFE58\\uFE63\\u3161\\u1173]");

    /** Soft hyphens, joiners, marks of direction: they hide in pasted text. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private Spelling() {}

    /** Plain signs and upper case; blanks stay. */
    public static String plain(String text) {
        if (isPlain(text)) { // as most are, and nothing else has to be done for them
            return text.toUpperCase(Locale.ROOT);
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String compatible = Normalizer.normalize(DASHES.matcher(visible).replaceAll("-"), Normalizer.Form.NFKC);
        return DASHES.matcher(compatible).replaceAll("-").toUpperCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** ASCII and whole Hangul syllables: among themselves they are never spelt in another way. */
    public static boolean isPlain(char sign) {
        return sign < 0x80 || sign >= '가' && sign <= '힣';
    }
}
