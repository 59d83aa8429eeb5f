package kr.ansim.platform.model;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as a reader sees it: one element per letter, however many code units that letter takes. */
final class Letters {

    private static final Pattern LETTER = Pattern.compile("\\X\\p{M}*");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final Pattern ORPHANED_MARKS = Pattern.compile("(?<=^|[\\s\\p{Z}*])\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Letters() {}

    static List<String> of(String text) {
        return LETTER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Composed, without what cannot be seen and without marks that have no letter to sit on; spaces are single. */
    static String tidy(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        String seated = ORPHANED_MARKS.matcher(composed).replaceAll("");
        return SPACE.matcher(seated).replaceAll(" ").strip();
    }
}
