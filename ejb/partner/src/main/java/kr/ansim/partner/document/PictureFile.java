package kr.ansim.partner.document;

import static kr.ansim.partner.document.Bytes.at;
import static kr.ansim.partner.document.Bytes.big16;
import static kr.ansim.partner.document.Bytes.big32;
import static kr.ansim.partner.document.Bytes.unsigned;

import kr.ansim.partner.DocumentRule;

/** What the frame of a picture's file tells, without unpacking it. */
final class PictureFile {

    private static final int PNG_HEAD = 8;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private PictureFile() {}

    /** Width times height. */
    static long pixels(FileKind kind, byte[] file) throws Refused {
        try {
            return kind == FileKind.PNG ? big32(file, 16) * big32(file, 20) : pixelsOfJpeg(file);
        } catch (ArrayIndexOutOfBoundsException brokenOff) {
            throw new Refused(DocumentRule.DOCUMENT_BROKEN);
        }
    }

    /** Where the picture ends and something else may begin. */
    static int end(FileKind kind, byte[] file) throws Refused {
        try {
            return kind == FileKind.PNG ? endOfPng(file) : endOfJpeg(file);
        } catch (ArrayIndexOutOfBoundsException brokenOff) {
            throw new Refused(DocumentRule.DOCUMENT_BROKEN);
        }
    }

    private static int endOfPng(byte[] file) throws Refused {
        long place = PNG_HEAD;
        while (place < file.length) {
            boolean last = at(file, (int) place + 4, "IEND");
            place += 12 + big32(file, (int) place);
            if (last && place <= file.length) {
                return (int) place;
            }
        }
        throw new Refused(DocumentRule.DOCUMENT_BROKEN);
    }

    private static int endOfJpeg(byte[] file) throws Refused {
        int place = 2;
        while (place < file.length) {
            int marker = marker(file, place);
            if (marker == END) {
                return place + 2;
            }
            place += 2 + big16(file, place + 2);
            if (marker == SCAN) {
                place = nextMarker(file, place);
            }
        }
        throw new Refused(DocumentRule.DOCUMENT_BROKEN);
    }

    /** In a scan FF00 is a byte of it, and FFD0 to FFD7 are stops on its way. */
    private static int nextMarker(byte[] file, int from) {
        int place = from;
        while (unsigned(file, place) != 0xFF
                || unsigned(file, place + 1) == 0
                || unsigned(file, place + 1) == 0xFF
                || unsigned(file, place + 1) >> 3 == 0xD0 >> 3) {
            place++;
        }
        return place;
    }

    private static long pixelsOfJpeg(byte[] file) throws Refused {
        int place = 2;
        while (true) {
            int marker = marker(file, place);
            // frames of every kind, but not tables of Huffman and arithmetic codes, nor the reserved one
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return (long) big16(file, place + 5) * big16(file, place + 7);
            }
            if (marker == SCAN || marker == END) {
                throw new Refused(DocumentRule.DOCUMENT_BROKEN);
            }
            place += 2 + big16(file, place + 2);
        }
    }

    private static int marker(byte[] file, int place) throws Refused {
        if (unsigned(file, place) != 0xFF) {
            throw new Refused(DocumentRule.DOCUMENT_BROKEN);
        }
        return unsigned(file, place + 1);
    }
}
