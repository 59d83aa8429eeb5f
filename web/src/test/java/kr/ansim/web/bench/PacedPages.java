package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.locks.LockSupport;

/** Agents to whom calls come at a fixed pace, whether the portal keeps up or not: each opens a page on a line of its own. */
final class PacedPages implements AutoCloseable {

    private static final int AGENTS = 100;
    private static final int CALLS_PER_SECOND = 20;

    private final BlockingDeque<HttpLine> free = new LinkedBlockingDeque<>();
    private final ExecutorService agents = Executors.newFixedThreadPool(AGENTS);
    private final int seconds;

    PacedPages(int port, int seconds) {
        this.seconds = seconds;
        for (int agent = 0; agent < AGENTS; agent++) {
            free.add(new HttpLine(port));
        }
    }

    /** Counted from the moment at which the call came. */
    String row(PageVisit visit) throws InterruptedException, ExecutionException {
        List<Future<Long>> calls = new ArrayList<>();
        long pause = 1_000_000_000L / CALLS_PER_SECOND;
        long next = System.nanoTime();
        for (int call = 0; call < seconds * CALLS_PER_SECOND; call++) {
            long due = next;
            int round = call;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            calls.add(agents.submit(() -> once(visit, round, due)));
            next += pause;
        }
        long[] nanos = new long[calls.size()];
        for (int call = 0; call < nanos.length; call++) {
            nanos[call] = calls.get(call).get();
        }
        long[] sorted = Arrays.stream(nanos).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f |%n",
                visit.name(),
                sorted.length,
                Latencies.millis(sorted, 0.50),
                Latencies.millis(sorted, 0.95),
                Latencies.millis(sorted, 0.99));
    }

    private long once(PageVisit visit, int round, long due) throws IOException, InterruptedException {
        HttpLine line = free.take();
        try {
            String request = "GET /" + visit.address(round) + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ko\r\n"
                    + visit.headers() + "\r\n\r\n";
            HttpLine.Answer answer = line.send(request.getBytes(StandardCharsets.US_ASCII));
            if (answer.status() != 200 || !answer.body().contains(visit.proof())) {
                throw new IOException(visit.name() + " answers " + answer.status());
            }
            return System.nanoTime() - due;
        } finally {
            free.add(line);
        }
    }

    @Override
    public void close() throws IOException {
        agents.shutdown();
        for (HttpLine line : free) {
            line.close();
        }
    }
}
