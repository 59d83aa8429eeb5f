package kr.ansim.partner.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Looks for signatures in a file. */
final class Bytes {

    private Bytes() {}

    static boolean at(byte[] file, int place, String signature) {
        return at(file, place, signature.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean at(byte[] file, int place, byte[] signature) {
        if (place < 0 || file.length - place < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (file[place + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first place at or after this one, -1 when there is none. */
    static int find(byte[] file, int from, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = Math.max(0, from); i <= file.length - wanted.length; i++) {
            if (file[i] == wanted[0] && at(file, i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    static int findLast(byte[] file, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = file.length - wanted.length; i >= 0; i--) {
            if (file[i] == wanted[0] && at(file, i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** A part as text, each byte one sign, in small letters. */
    static String text(byte[] file, int from, int to) {
        int begin = Math.min(Math.max(0, from), file.length);
        int end = Math.min(Math.max(begin, to), file.length);
        return new String(file, begin, end - begin, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    static int unsigned(byte[] file, int place) {
        return file[place] & 0xFF;
    }

    /** Two bytes, the larger one first. */
    static int big16(byte[] file, int place) {
        return unsigned(file, place) << 8 | unsigned(file, place + 1);
    }

    static long big32(byte[] file, int place) {
        return (long) big16(file, place) << 16 | big16(file, place + 2);
    }

    /** Two bytes, the smaller one first. */
    static int little16(byte[] file, int place) {
        return unsigned(file, place + 1) << 8 | unsigned(file, place);
    }
}
