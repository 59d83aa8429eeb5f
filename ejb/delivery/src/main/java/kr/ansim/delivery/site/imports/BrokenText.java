package kr.ansim.delivery.site.imports;

import java.nio.charset.StandardCharsets;
import kr.ansim.platform.FileText;

/**
 * Tells text that went through a wrong encoding from Korean text, so that no name such as "媛뺣궓援" or "ê°ë¨" is ever
 * shown to a customer.
 */
final class BrokenText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_HANGUL_SYLLABLE = 0xAC00;
    private static final int LAST_HANGUL_SYLLABLE = 0xD7A3;
    private static final int LATIN_LETTERS_OF_BROKEN_WORD = 3;

    private BrokenText() {}

    static boolean in(String text) {
        int latin = 0;
        int hangul = 0;
        boolean hanja = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c == REPLACEMENT || isStrayControl(c) || isLoneSurrogate(text, i)) {
                return true;
            }
            if (c >= 0xA0 && c <= 0xFF) {
                latin++;
            } else if (isHangul(c)) {
                hangul++;
            } else if (Character.isIdeographic(c)) {
                hanja = true;
            }
        }
        return latin >= LATIN_LETTERS_OF_BROKEN_WORD && latin > hangul || hanja && isUtf8ReadAsCp949(text);
    }

    private static boolean isStrayControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static boolean isHangul(int c) {
        return c >= FIRST_HANGUL_SYLLABLE && c <= LAST_HANGUL_SYLLABLE;
    }

    /** Reads the text's CP949 bytes as UTF-8: when most of them are Hangul there, they were Hangul once. */
    private static boolean isUtf8ReadAsCp949(String text) {
        byte[] bytes = text.getBytes(FileText.CP949);
        long foreign = 0;
        for (byte b : bytes) {
            foreign += b < 0 ? 1 : 0;
        }
        long hangul = new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .filter(BrokenText::isHangul)
                .count();
        return hangul * 3 * 3 >= foreign * 2;
    }
}
