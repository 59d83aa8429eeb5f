package kr.ansim.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.ansim.platform.MasterKeys;

/** Master keys that live as long as the test. */
public final class TestKeys {

    private TestKeys() {}

    public static Path file() {
        try {
            Path directory = Files.createTempDirectory("ansim-keys");
            Path file = directory.resolve("master.keys");
            MasterKeys.create(file, "k1");
            // what was named last goes first
            directory.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static MasterKeys fresh() {
        return MasterKeys.read(file());
    }
}
