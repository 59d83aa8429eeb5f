package kr.ansim.integration.address;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes of what a customer types what the register takes: it refuses some signs and SQL words, fewer than two letters,
 * figures alone, figures of more than ten digits, and more than 80 columns, of which a Korean letter takes two.
 */
final class Keyword {

    private static final Pattern REFUSED_SIGNS = Pattern.compile("[%=><\\[\\]\\p{Cntrl}]");
    private static final Pattern REFUSED_WORDS = Pattern.compile(
            "\\b(OR|SELECT|INSERT|DELETE|UPDATE|CREATE|DROP|EXEC|UNION|FETCH|DECLARE|TRUNCATE)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LONG_FIGURES = Pattern.compile("\\d{11,}");
    private static final int WIDEST = 80;

    private Keyword() {}

    /** Empty when nothing is left that the register could search for. */
    static Optional<String> of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        text = REFUSED_SIGNS.matcher(text).replaceAll(" ");
        text = REFUSED_WORDS.matcher(text).replaceAll(" ");
        text = LONG_FIGURES.matcher(text).replaceAll(" ");
        text = cut(text.replaceAll("\\s+", " ").strip()).strip();
        boolean searchable =
                text.codePointCount(0, text.length()) > 1 && text.codePoints().anyMatch(Character::isLetter);
        return searchable ? Optional.of(text) : Optional.empty();
    }

    private static String cut(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            width += text.codePointAt(i) < 128 ? 1 : 2;
            if (width > WIDEST) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
