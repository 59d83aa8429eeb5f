package kr.ansim.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word of a spreadsheet in both languages. Such words belong to the file's format, not to the texts of the pages: what was
 * taken out last year must be understood when it comes back.
 */
public record SheetWord(String korean, String english) {

    public String in(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? korean : english;
    }

    /** Whether this is meant, in either language. */
    public boolean is(String word) {
        return folded(word).equals(folded(korean)) || folded(word).equals(folded(english));
    }

    /** What is meant by a word. */
    public static <E extends Enum<E>> Optional<E> meaning(Map<E, SheetWord> words, String word) {
        return words.entrySet().stream()
                .filter(one -> one.getValue().is(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The word for one of them, each of which has one. */
    public static <E extends Enum<E>> String word(Map<E, SheetWord> words, E meaning, Locale language) {
        return Optional.ofNullable(words.get(meaning))
                .orElseThrow(() -> new IllegalStateException("no word for " + meaning))
                .in(language);
    }

    /** As words are compared: without blanks, apostrophes of any shape alike, in small letters. */
    public static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{C}]", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
