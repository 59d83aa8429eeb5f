package kr.ansim.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests of this virtual machine keep what they make; others run beside it, each in a place of its own. */
public final class Workplace {

    private static final Path DIRECTORY =
            Path.of(System.getProperty("ansim.it.directory", "target/it")).toAbsolutePath();

    private Workplace() {}

    public static Path directory() {
        try {
            return Files.createDirectories(DIRECTORY);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
