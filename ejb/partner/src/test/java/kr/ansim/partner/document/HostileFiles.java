package kr.ansim.partner.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as they come in life, and as somebody makes them who means harm. */
final class HostileFiles {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private HostileFiles() {}

    static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] picture(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A few bytes that say they are so large. */
    static byte[] flood(int side) {
        byte[] png = picture("png", 1, 1);
        for (int at : new int[] {16, 20}) {
            png[at] = (byte) (side >> 24);
            png[at + 1] = (byte) (side >> 16);
            png[at + 2] = (byte) (side >> 8);
            png[at + 3] = (byte) side;
        }
        return png;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Names and texts in turn. */
    static byte[] zip(String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(text(entries[i + 1]));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] spreadsheet(String... more) {
        String[] entries = new String[4 + more.length];
        entries[0] = "[Content_Types].xml";
        entries[1] = "<Types/>";
        entries[2] = "xl/workbook.xml";
        entries[3] = "<workbook/>";
        System.arraycopy(more, 0, entries, 4, more.length);
        return zip(entries);
    }

    /** A megabyte of nothing for each thousand bytes. */
    static byte[] bomb(int megabytes) {
        return spreadsheet("xl/sheet.xml", "0".repeat(megabytes << 20));
    }
}
