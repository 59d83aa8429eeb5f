package kr.ansim.integration.safetykorea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.ListAnswer.Broken;
import kr.ansim.certification.port.NationalRegister.CertificateKey;
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.Test;

/** The whole register is 237 MB in one answer: it passes through a heap that could not hold a fifth of it. */
class WholeRegisterTest {

    private static final int ROWS = 30_000;
    private static final String ROW =
            "{\"certUid\":%d,\"certNum\":\"HU072172-%d\",\"certState\":\"적합\",\"productName\":\"전기면도기\","
                    + "\"certDate\":\"20210105\",\"remark\":\"" + "설명".repeat(1_300) + "\"}";

    @Test
    void thirty_thousand_entries_pass_through_a_small_heap() throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("Complete[entries=" + ROWS + ", ").contains(" after " + ROWS);
        assertThat(reader.exitValue()).isZero();
    }

    @Test
    void a_list_that_breaks_off_is_broken_and_its_entries_are_told() {
        for (long promised : new long[] {0, 10_000_000}) {
            try (BytesServer server = new BytesServer()) {
                server.answers(promised, out -> {
                    write(out, 100);
                    out.flush();
                    throw new IOException("gone");
                });
                ListAnswer answer = TestRegister.register(TestRegister.settings(server.baseUrl()))
                        .certificates(CertificateKey.ALL, "", each -> {});
                assertThat(answer).isInstanceOfSatisfying(Broken.class, broken -> {
                    assertThat(broken.entries()).isBetween(90L, 100L);
                    assertThat(broken.why().reason()).isIn(Reason.UNREACHABLE, Reason.UNREADABLE);
                });
            }
        }
    }

    private static void write(OutputStream out, int rows) throws IOException {
        out.write(
                "{\"resultCode\":\"2000\",\"resultMsg\":\"Success\",\"resultData\":[".getBytes(StandardCharsets.UTF_8));
        for (int row = 0; row < rows; row++) {
            out.write(((row == 0 ? "" : ",") + ROW.formatted(row, row)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Runs in a process of its own. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] args) {
            try (BytesServer server = new BytesServer()) {
                server.answers(0, out -> {
                    write(out, ROWS);
                    out.write("]}".getBytes(StandardCharsets.UTF_8));
                });
                long[] count = new long[1];
                ListAnswer answer = TestRegister.register(TestRegister.settings(server.baseUrl()))
                        .certificates(CertificateKey.ALL, "", each -> count[0]++);
                System.out.println(answer + " after " + count[0]);
            }
        }
    }
}
