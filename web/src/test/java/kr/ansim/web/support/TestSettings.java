package kr.ansim.web.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The settings a Payara of the tests is started with. */
public final class TestSettings {

    private TestSettings() {}

    public static String database(String driver, String url) {
        return "-Dansim.database.driver=" + driver + " -Dansim.database.url=" + url
                + " -Dansim.database.user=ansim -Dansim.database.password=ansim";
    }

    public static String forPayara(Path directory) throws IOException {
        Path keys = directory.resolve("master-keys").toAbsolutePath();
        if (!Files.exists(keys)) {
            Files.createFile(keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(keys, "lookup " + secret() + "\ntest-1 " + secret() + "\n");
        }
        return "-Dansim.master-key-file=" + keys + " -Dansim.booking.hold=PT3S -Dansim.demo=true"
                + " -Dansim.demo.directory=" + directory.toAbsolutePath();
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
