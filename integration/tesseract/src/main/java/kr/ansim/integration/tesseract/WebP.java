package kr.ansim.integration.tesseract;

import static kr.ansim.integration.tesseract.PhotoKind.ascii;
import static kr.ansim.integration.tesseract.PhotoKind.hasAt;

/** The size of a WebP picture, told in the first chunk of its file, which comes in three forms. */
final class WebP {

    private static final int CHUNK = 12;
    private static final int LARGEST = 16_383;

    private WebP() {}

    /** Zero when the file does not tell. */
    static int width(byte[] file) {
        return side(file, true);
    }

    static int height(byte[] file) {
        return side(file, false);
    }

    private static int side(byte[] file, boolean width) {
        if (file.length < CHUNK + 18) {
            return 0;
        }
        if (hasAt(file, CHUNK, ascii("VP8X"))) {
            return 1 + little(file, width ? 24 : 27, 3);
        }
        if (hasAt(file, CHUNK, ascii("VP8L"))) {
            int packed = little(file, 21, 4);
            return 1 + ((width ? packed : packed >>> 14) & LARGEST);
        }
        return hasAt(file, CHUNK, ascii("VP8 ")) ? little(file, width ? 26 : 28, 2) & LARGEST : 0;
    }

    private static int little(byte[] file, int at, int bytes) {
        int value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | (file[at + i] & 0xFF);
        }
        return value;
    }
}
