package kr.ansim.integration.tesseract;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kr.ansim.certification.LabelProblem;

/**
 * A photograph made ready for reading: upright, grey, about as large as a scan of a label, and without anything else that
 * its file told. The kind is seen by the content. WebP, which Java does not know, passes as it is within the same limits.
 */
final class Photo {

    private static final int MOST_BYTES = 15_000_000;
    private static final long MOST_PIXELS = 120_000_000;

    /** More does not help the reader and takes its time. */
    private static final int LONGEST_SIDE = 2_400;

    /** Small pictures have letters of a few pixels, which the reader confuses. */
    private static final int WANTED_SIDE = 1_800;

    private static final int MOST_ENLARGED = 3;

    private Photo() {}

    static byte[] prepared(byte[] file) throws Unusable {
        if (file.length > MOST_BYTES) {
            throw new Unusable(LabelProblem.TOO_LARGE);
        }
        switch (PhotoKind.of(file)) {
            case JPEG, PNG -> {
                try {
                    return png(upright(decoded(file), Exif.orientation(file)));
                } catch (IOException | RuntimeException broken) {
                    // decoders answer broken files with exceptions of every kind
                    throw new Unusable(LabelProblem.NO_PICTURE);
                }
            }
            case WEBP -> {
                checkSize(WebP.width(file), WebP.height(file));
                return file;
            }
            default -> throw new Unusable(LabelProblem.NO_PICTURE);
        }
    }

    private static void checkSize(long width, long height) throws Unusable {
        if (width <= 0 || height <= 0) {
            throw new Unusable(LabelProblem.NO_PICTURE);
        }
        if (width * height > MOST_PIXELS) {
            throw new Unusable(LabelProblem.TOO_LARGE);
        }
    }

    /** Takes only every second or third pixel of a large one, which keeps its memory small. */
    private static BufferedImage decoded(byte[] file) throws IOException, Unusable {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                checkSize(width, height);
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage image, Exif.Orientation orientation) {
        double scale = scale(Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean lies = orientation.lies();
        BufferedImage grey =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setBackground(java.awt.Color.WHITE);
        pen.clearRect(0, 0, grey.getWidth(), grey.getHeight());
        AffineTransform turned = orientation.turning(width, height);
        turned.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        pen.drawImage(image, turned, null);
        pen.dispose();
        return grey;
    }

    private static double scale(int side) {
        if (side > LONGEST_SIDE) {
            return (double) LONGEST_SIDE / side;
        }
        return Math.max(1, Math.min(MOST_ENLARGED, (double) WANTED_SIDE / side));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", new javax.imageio.stream.MemoryCacheImageOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** A file that is not looked at any further. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final LabelProblem why;

        Unusable(LabelProblem why) {
            this.why = why;
        }

        LabelProblem why() {
            return why;
        }
    }
}
