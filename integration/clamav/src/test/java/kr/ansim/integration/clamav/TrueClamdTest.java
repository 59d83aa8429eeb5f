package kr.ansim.integration.clamav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kr.ansim.partner.port.ScanAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** With Debian's own daemon, where it is installed, and with signatures of our own: it knows the test virus and nothing else. */
@EnabledIf("isInstalled")
class TrueClamdTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final byte[] TEST_VIRUS = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-"
                    + "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path home;

    static boolean isInstalled() {
        return Files.isExecutable(CLAMD);
    }

    @Test
    void finds_the_test_virus_passes_others_and_refuses_what_is_too_large() throws Exception {
        Path socket = home.resolve("clamd.ctl");
        Process clamd = started(socket);
        try {
            for (int tries = 0; tries < 300 && !Files.exists(socket); tries++) {
                Thread.sleep(100);
            }
            ClamdSettings settings = new ClamdSettings();
            settings.address = Optional.of("unix:" + socket);
            settings.answerTimeout = Duration.ofSeconds(20);
            ClamdScanner scanner = new ClamdScanner(settings);
            assertThat(scanner.scan(TEST_VIRUS))
                    .isInstanceOfSatisfying(
                            ScanAnswer.Found.class,
                            found -> assertThat(found.name()).contains("Eicar"));
            assertThat(scanner.scan(new byte[] {1, 2, 3})).isEqualTo(new ScanAnswer.Clean());
            assertThat(scanner.scan(new byte[3_000_000]))
                    .isInstanceOfAny(ScanAnswer.TooLarge.class, ScanAnswer.Unavailable.class);
        } finally {
            clamd.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private Process started(Path socket) throws IOException {
        Path signatures = Files.createDirectory(home.resolve("signatures"));
        Files.writeString(signatures.resolve("test.hdb"), "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test\n");
        Path settings = home.resolve("clamd.conf");
        Files.writeString(
                settings,
                String.join(
                        "\n",
                        "LocalSocket " + socket,
                        "DatabaseDirectory " + signatures,
                        "StreamMaxLength 1M",
                        "Foreground yes",
                        "User " + System.getProperty("user.name"),
                        ""));
        return new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("clamd.log").toFile())
                .start();
    }
}
