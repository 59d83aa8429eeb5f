package kr.ansim.integration.pdfbox;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs as they come in life, and as somebody makes them who means harm. */
final class Pdfs {

    private Pdfs() {}

    static PDDocument document(int pages) throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i < pages; i++) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.setNonStrokingColor(Color.BLUE);
                pen.addRect(100, 100, 200, 200);
                pen.fill();
            }
        }
        return document;
    }

    static byte[] plain(int pages) throws IOException {
        return saved(document(pages));
    }

    static byte[] encrypted(String password) throws IOException {
        PDDocument document = document(1);
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return saved(document);
    }

    /** An action at the end of nothing: in the file, and no page leads to it. */
    static byte[] withAction(String kind) throws IOException {
        PDDocument document = document(1);
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Hidden"), hidden(action));
        return saved(document);
    }

    static byte[] withScriptUnder(String key) throws IOException {
        PDDocument document = document(1);
        COSDictionary piece = new COSDictionary();
        piece.setItem(COSName.getPDFName(key), new COSString("app.alert(1)"));
        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("AA"), hidden(piece));
        return saved(document);
    }

    private static COSArray hidden(COSDictionary deep) {
        COSArray array = new COSArray();
        COSDictionary between = new COSDictionary();
        between.setItem(COSName.getPDFName("Deep"), deep);
        array.add(between);
        return array;
    }

    static byte[] withAttachment() throws IOException {
        PDDocument document = document(1);
        COSStream file = document.getDocument().createCOSStream();
        file.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        try (OutputStream out = file.createOutputStream()) {
            out.write(1);
        }
        COSDictionary place = new COSDictionary();
        place.setItem(COSName.F, file);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.EF, place);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), specification);
        return saved(document);
    }

    /** Megabytes of nothing, packed so often. */
    static byte[] bomb(int megabytes, int times) throws IOException {
        PDDocument document = document(1);
        COSStream stream = document.getDocument().createCOSStream();
        COSArray filters = new COSArray();
        for (int i = 0; i < times; i++) {
            filters.add(COSName.FLATE_DECODE);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        OutputStream out = packed;
        for (int i = 0; i < times; i++) {
            out = new DeflaterOutputStream(out);
        }
        byte[] nothing = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(nothing);
        }
        out.close();
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(packed.toByteArray());
        }
        stream.setItem(COSName.FILTER, filters);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Bomb"), stream);
        return saved(document);
    }

    static byte[] flood(int side) throws IOException {
        PDDocument document = document(1);
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, side);
        stream.setInt(COSName.HEIGHT, side);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(0);
        }
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Flood"), stream);
        return saved(document);
    }

    /** A page tree in which a page is above itself. */
    static byte[] endless() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\n"
                        + "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] saved(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
