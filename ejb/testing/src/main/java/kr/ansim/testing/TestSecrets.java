package kr.ansim.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.ansim.platform.MasterKeys;

/** Master keys that live as long as the tests. */
public final class TestSecrets {

    public static final MasterKeys KEYS = fresh();

    private TestSecrets() {}

    private static MasterKeys fresh() {
        try {
            Path folder = Files.createTempDirectory("ansim-keys");
            Path file = folder.resolve("master.keys");
            MasterKeys.create(file, "k1");
            MasterKeys keys = MasterKeys.read(file);
            Files.delete(file);
            Files.delete(folder);
            return keys;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
