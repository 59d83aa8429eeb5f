package kr.ansim.integration.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import kr.ansim.partner.port.PageAnswer;
import kr.ansim.partner.port.PageLimits;
import kr.ansim.partner.port.PageProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the program as it is started in the server. */
class PdfboxPagePicturesTest {

    private static final PageLimits LIMITS = new PageLimits(20, 60_000_000);

    private final PdfboxPagePictures pictures = new PdfboxPagePictures(new OpenerSettings());

    @Test
    void counts_the_pages_of_a_plain_one() throws IOException {
        assertThat(pictures.look(Pdfs.plain(3), LIMITS)).isEqualTo(new PageAnswer.Looked(3));
        assertThat(pictures.look(picture("png", 50, 40), LIMITS)).isEqualTo(new PageAnswer.Looked(1));
    }

    @Test
    void refuses_too_many_pages() throws IOException {
        assertRefused(Pdfs.plain(21), PageProblem.TOO_MANY_PAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void refuses_encrypted_ones_also_such_as_open_without_a_password(String password) throws IOException {
        assertRefused(Pdfs.encrypted(password), PageProblem.ENCRYPTED);
    }

    @Test
    void finds_scripts_programs_and_attachments_wherever_they_hide() throws IOException {
        assertRefused(Pdfs.withAction("JavaScript"), PageProblem.SCRIPT);
        assertRefused(Pdfs.withScriptUnder("JS"), PageProblem.SCRIPT);
        assertRefused(Pdfs.withScriptUnder("XFA"), PageProblem.SCRIPT);
        assertRefused(Pdfs.withAction("Launch"), PageProblem.LAUNCH);
        assertRefused(Pdfs.withAction("SubmitForm"), PageProblem.LAUNCH);
        assertRefused(Pdfs.withAttachment(), PageProblem.ATTACHMENT);
        assertThat(pictures.look(Pdfs.withAction("URI"), LIMITS)).isEqualTo(new PageAnswer.Looked(1));
    }

    @Test
    void bombs_and_floods_end_in_their_own_program() throws IOException {
        assertRefused(Pdfs.bomb(300, 1), PageProblem.TOO_HEAVY);
        assertRefused(Pdfs.bomb(100, 2), PageProblem.TOO_HEAVY);
        assertRefused(Pdfs.flood(30_000), PageProblem.TOO_MANY_PIXELS);
    }

    @Test
    void what_takes_too_long_is_ended() throws IOException {
        OpenerSettings hasty = new OpenerSettings();
        hasty.within = Duration.ofMillis(60);
        assertThat(new PdfboxPagePictures(hasty).look(Pdfs.plain(1), LIMITS))
                .isEqualTo(new PageAnswer.Refused(PageProblem.TOO_HEAVY));
    }

    @Test
    void what_cannot_be_read_is_broken() throws IOException {
        assertRefused("%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII), PageProblem.BROKEN);
        assertRefused(Pdfs.endless(), PageProblem.BROKEN);
        assertRefused(Arrays.copyOf(picture("png", 500, 400), 60), PageProblem.BROKEN);
    }

    @Test
    void draws_a_page_in_the_width_that_is_wanted() throws IOException {
        BufferedImage page = drawn(Pdfs.plain(2), 2, 306);
        assertThat(page.getWidth()).isEqualTo(306);
        assertThat(page.getHeight()).isEqualTo(396);
        // the blue square, a quarter up from the lower edge
        assertThat(new Color(page.getRGB(100, 296))).isEqualTo(Color.BLUE);
        assertThat(new Color(page.getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void a_picture_is_drawn_without_what_its_file_tells_besides() throws IOException {
        byte[] jpeg = picture("jpg", 2_000, 1_000);
        byte[] secret = "taken at home".getBytes(StandardCharsets.US_ASCII);
        byte[] told = new byte[jpeg.length + secret.length + 4];
        System.arraycopy(jpeg, 0, told, 0, 2);
        told[2] = (byte) 0xFF;
        told[3] = (byte) 0xFE;
        told[5] = (byte) (secret.length + 2);
        System.arraycopy(secret, 0, told, 6, secret.length);
        System.arraycopy(jpeg, 2, told, 6 + secret.length, jpeg.length - 2);
        PageAnswer answer = pictures.draw(told, 1, 400, LIMITS);
        byte[] drawn = ((PageAnswer.Drawn) answer).bytes();
        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("taken at home");
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn)).getWidth()).isEqualTo(400);
    }

    @Test
    void a_page_that_is_not_there_is_no_picture() throws IOException {
        assertThat(pictures.draw(Pdfs.plain(1), 9, 300, LIMITS)).isEqualTo(new PageAnswer.Refused(PageProblem.BROKEN));
    }

    private BufferedImage drawn(byte[] file, int page, int width) throws IOException {
        PageAnswer answer = pictures.draw(file, page, width, LIMITS);
        return ImageIO.read(new ByteArrayInputStream(((PageAnswer.Drawn) answer).bytes()));
    }

    private void assertRefused(byte[] file, PageProblem problem) {
        assertThat(pictures.look(file, LIMITS)).isEqualTo(new PageAnswer.Refused(problem));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
