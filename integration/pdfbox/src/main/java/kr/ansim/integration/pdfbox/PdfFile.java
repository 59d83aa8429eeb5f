package kr.ansim.integration.pdfbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import kr.ansim.partner.port.PageProblem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF. Also one that opens without a password is refused when it is encrypted: parts of it may not be readable later. */
@SuppressWarnings("ArrayRecordComponent")
record PdfFile(byte[] file, int mostPages, long mostPixels) implements OpenFile {

    private static final long MOST_DRAWN = 8_000_000;

    @Override
    public int look() throws IOException, Unfit {
        try (PDDocument document = open()) {
            new PdfWalk(mostPixels).through(document.getDocument());
            int pages = pages(document);
            if (pages == 0) {
                throw new Unfit(PageProblem.BROKEN);
            }
            if (pages > mostPages) {
                throw new Unfit(PageProblem.TOO_MANY_PAGES);
            }
            return pages;
        }
    }

    @Override
    public byte[] draw(int page, int width) throws IOException, Unfit {
        try (PDDocument document = open()) {
            PDPage wanted = document.getPage(page - 1);
            PDRectangle box = wanted.getCropBox();
            boolean lies = wanted.getRotation() % 180 != 0;
            float wide = lies ? box.getHeight() : box.getWidth();
            float high = lies ? box.getWidth() : box.getHeight();
            if (!(wide >= 1) || !(high >= 1)) {
                throw new Unfit(PageProblem.BROKEN);
            }
            float scale = Math.min(width / wide, (float) Math.sqrt((double) MOST_DRAWN / wide / high));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage drawn = renderer.renderImage(page - 1, scale, ImageType.RGB);
            return Picture.written(drawn, "png");
        }
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    private PDDocument open() throws IOException, Unfit {
        PDDocument document;
        try {
            document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new Unfit(PageProblem.ENCRYPTED);
        }
        if (document.isEncrypted()) {
            document.close();
            throw new Unfit(PageProblem.ENCRYPTED);
        }
        return document;
    }

    /** Counted, since the number that a file tells may be wrong; one more than allowed is enough to know. */
    private int pages(PDDocument document) {
        int counted = 0;
        for (Iterator<PDPage> pages = document.getPages().iterator(); pages.hasNext() && counted <= mostPages; ) {
            pages.next();
            counted++;
        }
        return Math.max(counted, document.getNumberOfPages());
    }
}
