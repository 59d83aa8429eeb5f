package kr.ansim.integration.tesseract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The kinds of pictures that are read, known by their first bytes. */
enum PhotoKind {
    JPEG,
    PNG,
    WEBP,
    NONE;

    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    static PhotoKind of(byte[] file) {
        if (hasAt(file, 0, JPEG_BEGINS)) {
            return JPEG;
        }
        if (hasAt(file, 0, PNG_BEGINS)) {
            return PNG;
        }
        return hasAt(file, 0, ascii("RIFF")) && hasAt(file, 8, ascii("WEBP")) ? WEBP : NONE;
    }

    static boolean hasAt(byte[] file, int at, byte[] wanted) {
        return file.length >= at + wanted.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }

    static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
