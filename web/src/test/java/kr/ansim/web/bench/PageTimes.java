package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long visits take, from the request until the last byte of the page; one visitor, kinds in turn, so all see the same machine. */
final class PageTimes {

    private static final int STATEMENT_ROUNDS = 3;

    /** What takes this long in all was measured often enough. */
    private static final long MOST_NANOS = Long.getLong("bench.page-seconds", 60) * 1_000_000_000L;

    private final HttpLine line;
    private final Connection database;
    private final Map<PageVisit, List<Long>> nanos = new LinkedHashMap<>();
    private final Map<PageVisit, Long> warmed = new LinkedHashMap<>();
    private final Map<PageVisit, Integer> bytes = new LinkedHashMap<>();
    private final Map<PageVisit, Long> statements = new LinkedHashMap<>();
    private int round;

    PageTimes(int port, Connection database, List<PageVisit> visits) {
        line = new HttpLine(port);
        this.database = database;
        visits.forEach(visit -> nanos.put(visit, new ArrayList<>()));
    }

    void warmUp(int rounds) throws IOException {
        for (int i = 0; i < rounds; i++) {
            for (PageVisit visit : nanos.keySet()) {
                if (warmed.getOrDefault(visit, 0L) < MOST_NANOS / 10) {
                    warmed.merge(visit, once(visit), Long::sum);
                }
            }
            round++;
        }
    }

    void measure(int rounds) throws IOException {
        for (int i = 0; i < rounds; i++) {
            for (Map.Entry<PageVisit, List<Long>> one : nanos.entrySet()) {
                if (one.getValue().stream().mapToLong(Long::longValue).sum() < MOST_NANOS) {
                    one.getValue().add(once(one.getKey()));
                }
            }
            round++;
        }
    }

    /** The portal's own background work asks, too, so the fewest of some rounds is told. */
    void countStatements() throws IOException, SQLException {
        for (int i = 0; i < STATEMENT_ROUNDS; i++) {
            for (PageVisit visit : nanos.keySet()) {
                long before = asked();
                once(visit);
                statements.merge(visit, asked() - before, Math::min);
            }
        }
    }

    private long asked() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private long once(PageVisit visit) throws IOException {
        String request = "GET /" + visit.address(round) + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ko\r\n"
                + visit.headers() + "\r\n\r\n";
        long begin = System.nanoTime();
        HttpLine.Answer answer = line.send(request.getBytes(StandardCharsets.US_ASCII));
        long took = System.nanoTime() - begin;
        if (answer.status() != 200 || !answer.body().contains(visit.proof())) {
            throw new IOException(visit.name() + " at " + visit.address(round) + " answers " + answer.status()
                    + " without " + visit.proof());
        }
        bytes.put(visit, answer.body().length());
        return took;
    }

    String table() {
        StringBuilder table = new StringBuilder(
                "| request | times | p50 ms | p95 ms | max ms | kB | statements |\n|---|---|---|---|---|---|---|\n");
        nanos.forEach((visit, all) -> {
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f | %d | %d |%n",
                    visit.name(),
                    sorted.length,
                    Latencies.millis(sorted, 0.50),
                    Latencies.millis(sorted, 0.95),
                    Arrays.stream(sorted).max().orElse(0) / 1e6,
                    bytes.getOrDefault(visit, 0) / 1_000,
                    statements.getOrDefault(visit, 0L)));
        });
        return table.toString();
    }
}
