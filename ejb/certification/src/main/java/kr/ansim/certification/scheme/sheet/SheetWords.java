package kr.ansim.certification.scheme.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ansim.certification.Law;
import kr.ansim.certification.Scheme;

/**
 * The words of laws and schemes in spreadsheets. They belong to the file's format, not to the texts of the pages: what was
 * taken out last year must be understood when it comes back.
 */
final class SheetWords {

    private record Pair(String korean, String english) {

        String in(Locale language) {
            return isKorean(language) ? korean : english;
        }

        boolean is(String word) {
            return word.equals(folded(korean)) || word.equals(folded(english));
        }
    }

    private static final Map<Law, Pair> LAWS = Map.of(
            Law.ELECTRICAL, new Pair("전기용품", "Electrical"),
            Law.HOUSEHOLD, new Pair("생활용품", "Household"),
            Law.CHILD, new Pair("어린이제품", "Child"),
            Law.RADIO, new Pair("방송통신기자재", "Radio"),
            Law.CHEMICAL, new Pair("생활화학제품", "Chemical"));

    private static final Map<Scheme, Pair> SCHEMES = Map.of(
            Scheme.CERTIFICATION, new Pair("안전인증", "Safety certification"),
            Scheme.CONFIRMATION, new Pair("안전확인", "Safety confirmation"),
            Scheme.REGISTRATION, new Pair("적합등록·신고", "Registration"),
            Scheme.SUPPLIER_DECLARATION, new Pair("공급자적합성확인", "Supplier's conformity"),
            Scheme.STANDARD, new Pair("안전기준준수", "Safety standard"),
            Scheme.NONE, new Pair("해당 없음", "Nothing"));

    private SheetWords() {}

    static boolean isKorean(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage());
    }

    static String word(Law law, Locale language) {
        return pair(LAWS, law).in(language);
    }

    static String word(Scheme scheme, Locale language) {
        return pair(SCHEMES, scheme).in(language);
    }

    static Optional<Law> law(String word) {
        return Arrays.stream(Law.values())
                .filter(law -> pair(LAWS, law).is(folded(word)))
                .findFirst();
    }

    static Optional<Scheme> scheme(String word) {
        return Arrays.stream(Scheme.values())
                .filter(scheme -> pair(SCHEMES, scheme).is(folded(word)))
                .findFirst();
    }

    private static <K> Pair pair(Map<K, Pair> pairs, K key) {
        Pair pair = pairs.get(key);
        if (pair == null) {
            throw new IllegalStateException("no word for " + key);
        }
        return pair;
    }

    /** As words are compared: without blanks, apostrophes of any shape alike, in small letters. */
    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{C}]", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
