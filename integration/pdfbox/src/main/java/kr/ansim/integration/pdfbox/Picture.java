package kr.ansim.integration.pdfbox;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kr.ansim.partner.port.PageProblem;

/** A photograph or a scan, drawn upright and without anything else that its file told. */
@SuppressWarnings("ArrayRecordComponent")
record Picture(byte[] file, long mostPixels) implements OpenFile {

    private static final int SAMPLE = 400;
    private static final int TALLEST = 6;

    @Override
    public int look() throws IOException, Unfit {
        decoded(SAMPLE);
        return 1;
    }

    @Override
    public byte[] draw(int page, int width) throws IOException, Unfit {
        BufferedImage image = decoded(2 * width);
        Exif.Orientation held = Exif.orientation(file);
        int across = held.lies() ? image.getHeight() : image.getWidth();
        double scale = Math.min(1, (double) width / across);
        int wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int high = Math.max(1, (int) Math.min(Math.round(image.getHeight() * scale), (long) TALLEST * width));
        BufferedImage upright =
                new BufferedImage(held.lies() ? high : wide, held.lies() ? wide : high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, upright.getWidth(), upright.getHeight());
        AffineTransform turned = held.turning(wide, high);
        turned.scale((double) wide / image.getWidth(), (double) high / image.getHeight());
        pen.drawImage(image, turned, null);
        pen.dispose();
        return written(upright, "jpg");
    }

    @Override
    public String mediaType() {
        return "image/jpeg";
    }

    /** Takes only every second or third pixel of a large one, which keeps its memory small. */
    private BufferedImage decoded(int side) throws IOException, Unfit {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Unfit(PageProblem.BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > mostPixels) {
                    throw new Unfit(PageProblem.TOO_MANY_PIXELS);
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / side);
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        }
        return bytes.toByteArray();
    }
}
