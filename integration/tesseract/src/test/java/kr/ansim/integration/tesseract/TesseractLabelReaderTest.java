package kr.ansim.integration.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import kr.ansim.certification.LabelProblem;
import kr.ansim.certification.port.LabelReading;
import kr.ansim.integration.tesseract.Exif.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractLabelReaderTest {

    private static final byte[] PICTURE = Labels.png(Labels.label(40, "KC HU072172-21013"));
    private static final String LANGUAGES = "if [ \"$1\" = --list-langs ]; then echo kor; echo eng; exit 0; fi; ";

    @TempDir
    private Path home;

    private final ReaderSettings settings = new ReaderSettings();
    private final TesseractLabelReader reader = new TesseractLabelReader(settings);

    private LabelReading with(String script) throws IOException {
        settings.command = program(script);
        return reader.read(PICTURE);
    }

    private String program(String what) throws IOException {
        Path program = home.resolve("program");
        Files.writeString(program, "#!/bin/sh\n" + what + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }

    /** The program itself, where it is installed; {@code ./test} sees to that. */
    private TesseractLabelReader real() {
        settings.command = "tesseract";
        assumeTrue(reader.isAvailable(), "tesseract-ocr and tesseract-ocr-kor are not installed");
        return reader;
    }

    private static String words(LabelReading reading) {
        assertThat(reading).isInstanceOf(LabelReading.Text.class);
        return ((LabelReading.Text) reading).words();
    }

    @Test
    void reads_a_number_off_a_label() {
        assertThat(words(real().read(Labels.jpeg(Labels.label(48, "KC HU072172-21013", "MODEL VC-2000A")))))
                .contains("HU072172-21013");
    }

    @Test
    void reads_small_print_and_large_print() {
        assertThat(words(real().read(Labels.png(Labels.label(14, "KC HU072172-21013", "MODEL VC-2000A")))))
                .contains("HU072172-21013");
        assertThat(words(real().read(Labels.jpeg(Labels.label(100, "KC HU072172-21013", "MODEL VC-2000A")))))
                .contains("HU072172-21013");
    }

    @Test
    void reads_what_was_photographed_from_the_side() {
        byte[] photo = Labels.heldAs(Orientation.RIGHT_TOP, Labels.label(48, "KC SU071294-17002B", "MODEL KT-90"));

        assertThat(words(real().read(photo))).contains("SU071294-17002B");
    }

    @Test
    void finds_no_words_where_there_are_none() {
        assertThat(real().read(Labels.png(Labels.label(40)))).isInstanceOf(LabelReading.NoText.class);
    }

    @Test
    void says_that_it_is_not_installed() {
        settings.command = home.resolve("nothing").toString();

        assertThat(reader.isAvailable()).isFalse();
        assertThat(reader.read(PICTURE)).isInstanceOf(LabelReading.NotAvailable.class);
    }

    @Test
    void is_not_there_without_the_language_of_the_labels() throws IOException {
        settings.command = program("echo 'List of available languages (1):'; echo eng");

        assertThat(reader.isAvailable()).isFalse();
    }

    @Test
    void a_program_that_does_not_work_is_as_none() throws IOException {
        assertThat(with("exit 1")).isInstanceOf(LabelReading.NotAvailable.class);
    }

    @Test
    void a_picture_that_breaks_the_program_cannot_be_read() throws IOException {
        assertThat(with(LANGUAGES + "cat > /dev/null; exit 1"))
                .isEqualTo(new LabelReading.Unreadable(LabelProblem.NO_PICTURE));
        assertThat(with(LANGUAGES + "kill -SEGV $$")).isEqualTo(new LabelReading.Unreadable(LabelProblem.NO_PICTURE));
    }

    @Test
    void does_not_wait_for_ever_not_even_for_what_the_program_started() throws IOException {
        settings.readTimeout = Duration.ofMillis(500);
        Instant begin = Instant.now();

        assertThat(with("sleep 60; echo late")).isEqualTo(new LabelReading.Unreadable(LabelProblem.TOO_SLOW));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void does_not_listen_for_ever() throws IOException {
        assertThat(with(LANGUAGES + "exec yes HU072172-21013"))
                .isEqualTo(new LabelReading.Unreadable(LabelProblem.NO_PICTURE));
    }

    @Test
    void garbage_is_words_like_others() throws IOException {
        assertThat(words(with("cat > /dev/null; printf '\\377\\376 garbage'"))).contains("garbage");
    }

    @Test
    void gives_the_picture_through_a_pipe_and_leaves_nothing_behind() throws IOException {
        Path seen = home.resolve("seen");
        long before = temporaryFiles();

        with("cat > " + seen + "; echo \"$@\"");

        assertThat(Files.readAllBytes(seen)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(words(with("cat > /dev/null; echo \"$@\""))).startsWith("stdin stdout -l kor+eng");
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().contains("imageio")
                            || file.getFileName().toString().contains("label"))
                    .count();
        }
    }

    @Test
    void what_is_no_picture_is_not_given_to_the_program() throws IOException {
        settings.command = program(LANGUAGES + "echo words");

        assertThat(reader.read("no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo(new LabelReading.Unreadable(LabelProblem.NO_PICTURE));
    }
}
