package kr.ansim.web.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Papers as companies have them, each with a content of its own. */
public final class TestFiles {

    private TestFiles() {}

    /** Pages with a coloured square, and about so many bytes of something that is never shown. */
    public static byte[] pdf(int pages, int size) {
        String kids = IntStream.range(0, pages).mapToObj(i -> (3 + i) + " 0 R").collect(Collectors.joining(" "));
        int drawing = 3 + pages;
        StringBuilder head = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n")
                .append("2 0 obj<</Type/Pages/Count ")
                .append(pages)
                .append("/Kids[")
                .append(kids)
                .append("]>>endobj\n");
        for (int i = 0; i < pages; i++) {
            head.append(3 + i)
                    .append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ")
                    .append(drawing)
                    .append(" 0 R>>endobj\n");
        }
        String square = "0 0 1 rg 100 500 300 200 re f";
        head.append(drawing)
                .append(" 0 obj<</Length ")
                .append(square.length())
                .append(">>stream\n")
                .append(square)
                .append("\nendstream endobj\n")
                .append(drawing + 1)
                .append(" 0 obj<</Length ")
                .append(size)
                .append(">>stream\n");
        byte[] filling = new byte[size];
        new Random(ThreadLocalRandom.current().nextLong()).nextBytes(filling);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(filling);
        out.writeBytes(("\nendstream endobj\ntrailer<</Root 1 0 R/Size " + (drawing + 2) + ">>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /** A photograph of nothing in particular. */
    public static byte[] photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(ThreadLocalRandom.current().nextInt(0xFFFFFF)));
        pen.fillRect(0, 0, width, height / 2);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
