package kr.ansim.integration.safetykorea;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.OperatingSystemMXBean;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.recall.BenchedIndex;

/**
 * A list of the register of 33,000 rows, read by our reader and matched with 100,000 products, next to a bare streaming
 * parse of the same bytes that touches every token: started by the Maven profile {@code bench}, no test. The heap that
 * the profile gives holds everything; the index's own share is measured.
 */
public final class RegisterBenchmark {

    private static final int ROWS = 33_000;
    private static final int PRODUCTS = 100_000;
    private static final int WARM_UP = Integer.getInteger("bench.lists.warm-up", 8);
    private static final int ROUNDS = Integer.getInteger("bench.lists.rounds", 15);
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final JsonFactory JACKSON = new JsonFactory();

    private final BenchedIndex index = new BenchedIndex();
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();
    private long touched;

    private interface Work {
        void run() throws IOException;
    }

    private RegisterBenchmark() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        String row = new RegisterBenchmark().measure();
        System.out.println(row);
        Path out = Path.of(arguments[0]);
        Files.createDirectories(out);
        Files.writeString(out.resolve("register.json"), row + "\n");
    }

    private String measure() throws IOException {
        ListBytes bytes = new ListBytes();
        long before = live();
        long begin = cpu();
        bytes.products(index, PRODUCTS);
        double indexed = (cpu() - begin) / 1e6;
        long indexBytes = live() - before;
        byte[] certificates = bytes.certificates(ROWS);
        byte[] recalls = bytes.recalls(ROWS);
        long[] found = new long[2];
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean counts = round >= WARM_UP;
            time("certificates", counts, () -> found[0] = matched(certificates, false));
            time("certificatesJsonP", counts, () -> jsonP(certificates));
            time("certificatesJackson", counts, () -> jackson(certificates));
            time("recalls", counts, () -> found[1] = matched(recalls, true));
            time("recallsJsonP", counts, () -> jsonP(recalls));
            time("recallsJackson", counts, () -> jackson(recalls));
        }
        return String.format(
                Locale.ROOT,
                "{\"rows\": %d, \"products\": %d, \"indexMillis\": %.0f, \"indexMegabytes\": %.1f, \"peakMegabytes\": %d,\n"
                        + " %s,\n %s, \"touched\": %d}",
                ROWS,
                PRODUCTS,
                indexed,
                indexBytes / 1e6,
                peak(),
                told("certificates", certificates.length, found[0]),
                told("recalls", recalls.length, found[1]),
                touched);
    }

    /** What our heap has held at most, of what the profile allows. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1_000_000;
    }

    /** Time of all our threads, the collector's too: one runs at a time here, and others on the machine don't count. */
    private static long cpu() {
        return PROCESS.getProcessCpuTime();
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void time(String name, boolean counts, Work work) throws IOException {
        long begin = cpu();
        work.run();
        if (counts) {
            millis.computeIfAbsent(name, first -> new ArrayList<>()).add((cpu() - begin) / 1e6);
        }
    }

    private long matched(byte[] bytes, boolean recalls) {
        ListAnswer answer = recalls
                ? new RowsOf<>(row -> RecallRow.facts(row, false), 0).handOver(() -> open(bytes), index::match)
                : new RowsOf<>(CertificateRow::facts, 0).handOver(() -> open(bytes), index::match);
        if (!(answer instanceof ListAnswer.Complete complete) || complete.entries() != ROWS) {
            throw new IllegalStateException(answer.toString());
        }
        return index.takeFound();
    }

    private static OpenAnswer open(byte[] bytes) {
        return new OpenAnswer(
                Response.ok(new ByteArrayInputStream(bytes)).build(),
                "GET list",
                Clock.systemUTC(),
                new OpenAnswer.Bounds(1_000_000, Duration.ofHours(1), 16_384));
    }

    private void jsonP(byte[] bytes) {
        InputStreamReader text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        try (JsonParser parser = Json.createParser(text)) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case KEY_NAME, VALUE_STRING, VALUE_NUMBER ->
                        touched += parser.getString().length();
                    default -> touched++;
                }
            }
        }
    }

    private void jackson(byte[] bytes) throws IOException {
        try (com.fasterxml.jackson.core.JsonParser parser = JACKSON.createParser(new ByteArrayInputStream(bytes))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                touched += token.isScalarValue() || token == JsonToken.FIELD_NAME
                        ? parser.getText().length()
                        : 1;
            }
        }
    }

    private String told(String name, int bytes, long found) {
        return String.format(
                Locale.ROOT,
                "\"%s\": {\"megabytes\": %.1f, \"pairs\": %d, \"millis\": %s, \"jsonPMillis\": %s, \"jacksonMillis\": %s,"
                        + " \"toJsonP\": %s, \"toJackson\": %s}",
                name,
                bytes / 1e6,
                found,
                range(millis.getOrDefault(name, List.of())),
                range(millis.getOrDefault(name + "JsonP", List.of())),
                range(millis.getOrDefault(name + "Jackson", List.of())),
                range(ratio(name, "JsonP")),
                range(ratio(name, "Jackson")));
    }

    /** Of the times that stood side by side in each round. */
    private List<Double> ratio(String name, String bare) {
        List<Double> ours = millis.getOrDefault(name, List.of());
        List<Double> theirs = millis.getOrDefault(name + bare, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / theirs.get(i));
        }
        return ratios;
    }

    /** Median, least and most. */
    private static String range(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.toString(
                new double[] {rounded(sorted[sorted.length / 2]), rounded(sorted[0]), rounded(sorted[sorted.length - 1])
                });
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
