package kr.ansim.integration.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import javax.imageio.ImageIO;
import kr.ansim.certification.port.LabelReader.Reading;
import kr.ansim.certification.port.LabelReader.Reading.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractLabelReaderTest {

    @TempDir
    private Path home;

    private final ReaderSettings settings = new ReaderSettings();

    TesseractLabelReaderTest() {
        settings.command = "tesseract";
        settings.languages = "kor+eng";
        settings.readTimeout = Duration.ofSeconds(30);
    }

    @Test
    void reads_a_number_off_a_label() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/tesseract")), "tesseract is not installed");
        Reading reading = new TesseractLabelReader(settings).read(label("KC HU072172-21013", "MODEL VC-2000A"));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.text()).contains("HU072172-21013"));
    }

    @Test
    void says_that_it_is_not_installed() {
        settings.command = home.resolve("nothing").toString();
        assertThat(kind(new byte[] {1})).isEqualTo(Kind.NOT_INSTALLED);
    }

    @Test
    void says_that_a_file_is_no_picture() throws IOException {
        settings.command = program("exit 1");
        assertThat(kind(new byte[] {1})).isEqualTo(Kind.NO_PICTURE);
    }

    @Test
    void does_not_wait_for_ever() throws IOException {
        settings.command = program("exec sleep 60");
        settings.readTimeout = Duration.ofMillis(200);
        assertThat(kind(new byte[] {1})).isEqualTo(Kind.TIMED_OUT);
    }

    private Kind kind(byte[] image) {
        return ((Reading.Unreadable) new TesseractLabelReader(settings).read(image)).kind();
    }

    private String program(String what) throws IOException {
        Path program = home.resolve("program");
        Files.writeString(program, "#!/bin/sh\n" + what + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }

    private static byte[] label(String... lines) throws IOException {
        BufferedImage image = new BufferedImage(900, 120 * lines.length, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], 40, 80 + 110 * i);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
