package kr.ansim.certification.recall;

import java.text.Normalizer;

/**
 * Korean letters below the syllable. Spellings of one loan word (콘센트, 컨센트; 악세사리, 액세서리) share their syllables' first
 * consonants, when tense and aspirated ones count as plain ones (까스, 가스), and differ in vowels: so the consonants make the
 * group in which likeness is looked for, and single letters measure it.
 */
final class Hangul {

    /** ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ in this order, each as its plain sister. */
    private static final String PLAIN = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅈㄱㄷㅂㅎ";

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int SYLLABLES_OF_A_CONSONANT = 588;
    private static final int SYLLABLES_OF_A_VOWEL = 28;

    private Hangul() {}

    /** The letters of syllables one by one; other signs stay. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** How many {@link #letters} there are. */
    static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            int syllable = text.charAt(i) - FIRST_SYLLABLE;
            boolean korean = syllable >= 0 && text.charAt(i) <= LAST_SYLLABLE;
            count += korean ? 2 + Math.min(syllable % SYLLABLES_OF_A_VOWEL, 1) : 1;
        }
        return count;
    }

    /** The first consonants of syllables; of other letters those that are no Latin vowels, and all digits. */
    static String skeleton(String text) {
        char[] bones = new char[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= FIRST_SYLLABLE && sign <= LAST_SYLLABLE) {
                bones[count] = PLAIN.charAt((sign - FIRST_SYLLABLE) / SYLLABLES_OF_A_CONSONANT);
                count++;
            } else if ("AEIOUY".indexOf(sign) < 0) {
                bones[count] = sign;
                count++;
            }
        }
        return new String(bones, 0, count);
    }

    /** How many letters must be changed, added or left out; stops counting beyond the most. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            int best = i;
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
        }
        return row[other.length()];
    }
}
