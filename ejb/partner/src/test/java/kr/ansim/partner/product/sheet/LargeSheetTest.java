package kr.ansim.partner.product.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kr.ansim.partner.product.ProductHouse;
import kr.ansim.partner.requirement.PaperTables;
import org.junit.jupiter.api.Test;

/** Five thousand products pass through a heap that stays small however many they are. */
class LargeSheetTest {

    @Test
    void five_thousand_rows_are_read_in_a_small_heap() throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("rows 5000, faults 1, kept at once 200");
        assertThat(reader.exitValue()).isZero();
    }

    /** Runs in a process of its own. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] args) {
            byte[] file = Sheets.of(
                    Sheets.HEAD,
                    IntStream.rangeClosed(1, 5_001)
                            .mapToObj(row -> Sheets.toy("DR-" + row))
                            .toList());
            int[] most = new int[1];
            TriedRows tried = new TriedRows(
                    new ProductHouse().beans.get(PaperTables.class).today(),
                    faults -> {},
                    kept -> most[0] = Math.max(most[0], kept.size()),
                    codes -> Set.of());
            SheetTrial.read(file, tried);
            System.out.println("rows " + tried.count() + ", faults " + tried.faults() + ", kept at once " + most[0]
                    + " of " + List.of(file.length));
        }
    }
}
