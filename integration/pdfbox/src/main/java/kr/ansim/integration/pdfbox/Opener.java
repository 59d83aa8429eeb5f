package kr.ansim.integration.pdfbox;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import kr.ansim.partner.port.PageProblem;

/** The program that opens one file. What it was asked stands in its arguments, the file comes by its standard input. */
final class Opener {

    static final String LOOK = "look";
    static final String DRAW = "draw";
    static final String PAGES = "pages";
    static final String PICTURE = "picture";
    private static final String REFUSED = "refused";

    private Opener() {}

    public static void main(String[] question) throws IOException {
        ImageIO.setUseCache(false);
        byte[] answer;
        String line;
        byte[] file = file();
        try {
            int pages = Integer.parseInt(question[1]);
            long pixels = Long.parseLong(question[2]);
            OpenFile opened =
                    file.length > 4 && file[0] == '%' ? new PdfFile(file, pages, pixels) : new Picture(file, pixels);
            if (question[0].equals(LOOK)) {
                line = PAGES + " " + opened.look();
                answer = new byte[0];
            } else {
                answer = opened.draw(Integer.parseInt(question[3]), Integer.parseInt(question[4]));
                line = PICTURE + " " + opened.mediaType();
            }
        } catch (Unfit unfit) {
            line = REFUSED + " " + unfit.problem();
            answer = new byte[0];
        } catch (StackOverflowError deep) {
            line = REFUSED + " " + PageProblem.TOO_HEAVY;
            answer = new byte[0];
        } catch (IOException | RuntimeException broken) {
            // decoders answer broken files with exceptions of every kind
            line = REFUSED + " " + PageProblem.BROKEN;
            answer = new byte[0];
        }
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            out.write(answer);
        }
    }

    /** Buffered, because the bare stream asks a pipe for its length. */
    private static byte[] file() throws IOException {
        try (InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in))) {
            return in.readAllBytes();
        }
    }
}
