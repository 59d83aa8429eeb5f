package kr.ansim.integration.tesseract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.port.LabelReader;

/** Gives a photograph to the program and takes back the words. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class TesseractLabelReader implements LabelReader {

    private static final Logger LOG = Logger.getLogger(TesseractLabelReader.class.getName());

    /** A block of text in lines, as on a label. */
    private static final String PAGE_OF_ONE_BLOCK = "6";

    @Inject
    private ReaderSettings settings;

    public TesseractLabelReader() {}

    TesseractLabelReader(ReaderSettings settings) {
        this.settings = settings;
    }

    @Override
    public Reading read(byte[] image) {
        try {
            Path directory = Files.createTempDirectory("label");
            try {
                Path picture = Files.write(directory.resolve("label"), image);
                return read(picture, directory.resolve("words"));
            } finally {
                remove(directory);
            }
        } catch (IOException missing) {
            LOG.log(Level.WARNING, "the reader of labels cannot be started: {0}", missing.getMessage());
            return new Reading.Unreadable(Reading.Kind.NOT_INSTALLED, "it cannot be started");
        }
    }

    private Reading read(Path picture, Path words) throws IOException {
        Process program = new ProcessBuilder(List.of(
                        settings.command,
                        picture.toString(),
                        words.toString(),
                        "-l",
                        settings.languages,
                        "--psm",
                        PAGE_OF_ONE_BLOCK))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!ends(program, settings.readTimeout)) {
            return new Reading.Unreadable(Reading.Kind.TIMED_OUT, "no answer within " + settings.readTimeout);
        }
        if (program.exitValue() != 0) {
            return new Reading.Unreadable(Reading.Kind.NO_PICTURE, "it ended with " + program.exitValue());
        }
        // the program adds the ending by itself
        return new Reading.Read(Files.readString(Path.of(words + ".txt"), StandardCharsets.UTF_8));
    }

    private static boolean ends(Process program, Duration within) {
        try {
            if (program.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        program.destroyForcibly();
        return false;
    }

    private static void remove(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
