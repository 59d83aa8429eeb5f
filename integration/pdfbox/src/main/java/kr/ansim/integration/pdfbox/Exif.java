package kr.ansim.integration.pdfbox;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** How a camera was held, which phones write beside the picture instead of turning it (EXIF 2.3, tag 0x0112). */
final class Exif {

    private static final int START = 0xFFD8;
    private static final int APPLICATION = 0xFFE1;
    private static final int PICTURE = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] NAME = {'E', 'x', 'i', 'f', 0, 0};

    private Exif() {}

    /** Which side of the scene the first row and the first column of pixels are. */
    enum Orientation {
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_RIGHT,
        BOTTOM_LEFT,
        LEFT_TOP,
        RIGHT_TOP,
        RIGHT_BOTTOM,
        LEFT_BOTTOM;

        /** Whether rows are columns. */
        boolean lies() {
            return ordinal() >= LEFT_TOP.ordinal();
        }

        /** What brings a picture of this size upright, its corner where it was. */
        AffineTransform turning(double width, double height) {
            return switch (this) {
                case TOP_LEFT -> new AffineTransform();
                case TOP_RIGHT -> new AffineTransform(-1, 0, 0, 1, width, 0);
                case BOTTOM_RIGHT -> new AffineTransform(-1, 0, 0, -1, width, height);
                case BOTTOM_LEFT -> new AffineTransform(1, 0, 0, -1, 0, height);
                case LEFT_TOP -> new AffineTransform(0, 1, 1, 0, 0, 0);
                case RIGHT_TOP -> new AffineTransform(0, 1, -1, 0, height, 0);
                case RIGHT_BOTTOM -> new AffineTransform(0, -1, -1, 0, height, width);
                case LEFT_BOTTOM -> new AffineTransform(0, -1, 1, 0, 0, width);
            };
        }
    }

    /** As the file tells it; upright when it does not, or not so that it could be read. */
    static Orientation orientation(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            if ((bytes.getShort() & 0xFFFF) != START) {
                return Orientation.TOP_LEFT;
            }
            while (bytes.remaining() > 4) {
                int marker = bytes.getShort() & 0xFFFF;
                int length = bytes.getShort() & 0xFFFF;
                if (marker == PICTURE) {
                    break;
                }
                if (marker == APPLICATION && isNamed(file, bytes.position())) {
                    return inTags(bytes.position(bytes.position() + NAME.length).slice());
                }
                bytes.position(bytes.position() + length - 2);
            }
        } catch (RuntimeException broken) {
            // lengths that lead nowhere
        }
        return Orientation.TOP_LEFT;
    }

    private static boolean isNamed(byte[] file, int place) {
        return file.length >= place + NAME.length
                && Arrays.equals(file, place, place + NAME.length, NAME, 0, NAME.length);
    }

    private static Orientation inTags(ByteBuffer tags) {
        tags.order(tags.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tags.getInt(4);
        int count = tags.getShort(at) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = at + 2 + 12 * i;
            if ((tags.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return Orientation.values()[tags.getShort(entry + 8) - 1];
            }
        }
        return Orientation.TOP_LEFT;
    }
}
