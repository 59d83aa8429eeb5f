package kr.ansim.partner.contract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Sets text in lines on as many A4 pages as it takes, each with a foot and its number. Lengths are points. */
final class ContractPages implements AutoCloseable {

    private static final float MARGIN = 64;
    private static final float SIZE = 10;
    private static final float HEAD = 16;
    private static final float LEADING = 1.6f;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    /** What the font has no sign for, so that nobody takes it for nothing. */
    private static final String UNKNOWN = "?";

    private final PDDocument document;
    private final PDFont font;
    private final String foot;
    private @Nullable PDPageContentStream page;
    private float y;
    private int number;

    ContractPages(PDDocument document, PDFont font, String foot) {
        this.document = document;
        this.font = font;
        this.foot = foot;
    }

    void head(String text) throws IOException {
        lines(text, HEAD);
        y -= SIZE;
    }

    void text(String text) throws IOException {
        for (String paragraph : text.split("\\R", -1)) {
            lines(paragraph, SIZE);
        }
        y -= SIZE;
    }

    private void lines(String paragraph, float size) throws IOException {
        for (String line : wrapped(known(paragraph), size)) {
            if (page == null || y - size * LEADING < MARGIN) {
                turn();
            }
            y -= size * LEADING;
            write(line, size, MARGIN, y);
        }
    }

    /** At blanks, and within a word only where it is wider than the page. */
    private List<String> wrapped(String paragraph, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) <= WIDTH) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, size) > WIDTH) {
                int fits = fitting(rest, size);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(String word, float size) throws IOException {
        int fits = word.offsetByCodePoints(0, 1);
        int next = fits;
        while (next < word.length()) {
            next = word.offsetByCodePoints(next, 1);
            if (width(word.substring(0, next), size) > WIDTH) {
                return fits;
            }
            fits = next;
        }
        return fits;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String known(String text) throws IOException {
        StringBuilder known = new StringBuilder();
        for (String one : signs(text)) {
            known.append(isKnown(one) ? one : UNKNOWN);
        }
        return known.toString();
    }

    /** The first sign for which the font has none; lines may be broken. */
    Optional<String> unknown(String text) throws IOException {
        for (String one : signs(text.replaceAll("\\R", " "))) {
            if (!isKnown(one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static List<String> signs(String text) {
        return text.replace('\t', ' ')
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
    }

    private boolean isKnown(String sign) throws IOException {
        try {
            font.encode(sign);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private void turn() throws IOException {
        close();
        PDPage blank = new PDPage(PDRectangle.A4);
        document.addPage(blank);
        page = new PDPageContentStream(document, blank);
        number++;
        y = PDRectangle.A4.getHeight() - MARGIN;
        write(known(foot) + " · " + number, SIZE * 0.8f, MARGIN, MARGIN / 2);
    }

    private void write(String text, float size, float x, float height) throws IOException {
        PDPageContentStream on = page;
        if (on == null || text.isEmpty()) {
            return;
        }
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(x, height);
        on.showText(text);
        on.endText();
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
