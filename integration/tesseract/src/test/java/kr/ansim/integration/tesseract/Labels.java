package kr.ansim.integration.tesseract;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import kr.ansim.integration.tesseract.Exif.Orientation;

/** Photographs of labels, drawn. */
final class Labels {

    private Labels() {}

    /** @param size of the letters in pixels */
    static BufferedImage label(int size, String... lines) {
        BufferedImage image = new BufferedImage(size * 20, size * 2 * (lines.length + 1), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(250, 248, 240));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(new Color(40, 40, 60));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], size, size * 2 * (i + 1));
        }
        pen.dispose();
        return image;
    }

    static byte[] png(BufferedImage image) {
        return bytes(image, "png");
    }

    static byte[] jpeg(BufferedImage image) {
        return bytes(image, "jpg");
    }

    /** The picture as a camera writes it that was held so: its pixels lie otherwise, and a tag tells how. */
    static byte[] heldAs(Orientation orientation, BufferedImage upright) {
        int width = upright.getWidth();
        int height = upright.getHeight();
        boolean lies = orientation.lies();
        BufferedImage pixels =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int right = width - 1 - x;
                int bottom = height - 1 - y;
                int rgb = upright.getRGB(x, y);
                switch (orientation) {
                    case TOP_LEFT -> pixels.setRGB(x, y, rgb);
                    case TOP_RIGHT -> pixels.setRGB(right, y, rgb);
                    case BOTTOM_RIGHT -> pixels.setRGB(right, bottom, rgb);
                    case BOTTOM_LEFT -> pixels.setRGB(x, bottom, rgb);
                    case LEFT_TOP -> pixels.setRGB(y, x, rgb);
                    case RIGHT_TOP -> pixels.setRGB(y, right, rgb);
                    case RIGHT_BOTTOM -> pixels.setRGB(bottom, right, rgb);
                    case LEFT_BOTTOM -> pixels.setRGB(bottom, x, rgb);
                }
            }
        }
        return withTag(orientation, jpeg(pixels));
    }

    /** One segment of EXIF after the first two bytes, big-endian, with the one tag. */
    private static byte[] withTag(Orientation orientation, byte[] jpeg) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.put(new byte[] {'M', 'M'}).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) (orientation.ordinal() + 1)).putShort((short) 0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
