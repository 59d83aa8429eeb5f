package kr.ansim.web.support;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;

/** The settings a Payara of the tests is started with, as the file that {@code --systemproperties} reads. */
public final class TestSettings {

    /** Long enough to act within, short enough to wait for. */
    public static final Duration HOLD = Duration.ofSeconds(20);

    /** Enough for one visitor, and used up in a moment. */
    public static final int REQUESTS_PER_MINUTE = 60;

    private final Path directory;
    private final Properties settings = new Properties();

    private TestSettings(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /** Settings of an empty demo below the directory, with short holds. */
    public static TestSettings in(Path directory) throws IOException {
        TestSettings made = new TestSettings(directory);
        Files.createDirectories(made.directory);
        Files.deleteIfExists(made.directory.resolve("demo.json"));
        return made.with("ansim.master-key-file", made.masterKeys().toString())
                .with("ansim.demo", "true")
                .with("ansim.demo.life", "false")
                .with("ansim.demo.directory", made.directory.toString())
                .with("ansim.demo.shop-url", TestShop.ADDRESS.toString())
                .with("ansim.http.trusted-proxies", "127.0.0.1,0:0:0:0:0:0:0:1,::1")
                .with("ansim.public.requests-per-minute", Integer.toString(REQUESTS_PER_MINUTE))
                .with("ansim.files.directory", made.directory.resolve("files").toString())
                .with("ansim.booking.hold", HOLD.toString())
                .with("ansim.notice.bundle", "PT1S")
                .with("ansim.vault.sweep", "PT1S")
                .with("ansim.checkout.sweep", "PT1S");
    }

    public TestSettings onMySql(String url) {
        return on("com.mysql.cj.jdbc.MysqlDataSource", url);
    }

    public TestSettings onH2() throws IOException {
        Path file = Files.createTempDirectory(directory, "h2-").resolve("ansim");
        return on(
                "org.h2.jdbcx.JdbcDataSource",
                "jdbc:h2:file:" + file
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=3000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    public TestSettings with(String name, String value) {
        settings.setProperty(name, value);
        return this;
    }

    public Path write() throws IOException {
        Path file = directory.resolve("ansim.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        return file;
    }

    private TestSettings on(String driver, String url) {
        return with("ansim.database.driver", driver)
                .with("ansim.database.url", url)
                .with("ansim.database.user", "ansim")
                .with("ansim.database.password", "ansim");
    }

    private Path masterKeys() throws IOException {
        Path keys = directory.resolve("master-keys");
        if (!Files.exists(keys)) {
            Files.createFile(keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(keys, "lookup " + secret() + "\ntest-1 " + secret() + "\n");
        }
        return keys;
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
