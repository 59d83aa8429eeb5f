package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A hundred agents to whom calls come at a fixed pace, whether the portal keeps up or not. */
final class DeskFloor implements AutoCloseable {

    static final int AGENTS = 100;
    /** So long that most agents talk while others are called. */
    private static final int TALK_S = 3;

    /** Between two questions of a page that nobody calls. */
    private static final int BEAT_S = 10;

    private static final int PATIENCE_S = 30;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final int port;
    private final String key;
    private final List<String> phones;
    private final Map<String, ProcessHandle> programs;
    private final List<DeskAgent> agents = new ArrayList<>();
    private final ExecutorService people = Executors.newFixedThreadPool(2 * AGENTS);
    private final ScheduledExecutorService talks = Executors.newScheduledThreadPool(2);
    private final Queue<HttpLine> telephone = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> due = new ConcurrentHashMap<>();
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final Map<String, Served> served = new ConcurrentHashMap<>();
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

    /**
     * @param key of the telephone system
     * @param phones of those who call, in turn
     * @param programs whose share of the processors is told, by name
     */
    DeskFloor(int port, String key, List<String> phones, Map<String, ProcessHandle> programs) {
        this.port = port;
        this.key = key;
        this.phones = List.copyOf(phones);
        this.programs = Map.copyOf(programs);
    }

    /** Moments of a call by the machine's running time in nanoseconds. @param asked when the page of the member was asked for */
    private record Served(long heard, long asked, long painted, long whole) {}

    void enter(String cookies) throws IOException {
        DeskAgent agent = new DeskAgent(port, cookies, one -> people.execute(() -> serve(one)));
        agent.begin();
        agents.add(agent);
        // by which the portal knows that the page is open
        talks.scheduleWithFixedDelay(() -> people.execute(() -> serve(agent)), BEAT_S, BEAT_S, TimeUnit.SECONDS);
    }

    /** A page by the same people at the same pace, counted from the moment at which it was due. */
    String page(String name, String path, int perSecond) throws InterruptedException {
        Queue<Long> took = new ConcurrentLinkedQueue<>();
        CpuTimes before = CpuTimes.of(programs);
        int count = pace(perSecond, (call, at) -> {
            DeskAgent agent = agents.get(call % AGENTS);
            synchronized (agent) {
                agent.get(path);
            }
            took.add(System.nanoTime() - at);
        });
        await(() -> took.size() + failures.size() >= count);
        return row(name, perSecond, new ArrayList<>(took), count, used(before, took.size()));
    }

    String calls(int perSecond) throws InterruptedException {
        due.clear();
        served.clear();
        CpuTimes before = CpuTimes.of(programs);
        int count = pace(perSecond, (call, at) -> announce(phones.get(call % phones.size()), at));
        await(() -> served.size() + failures.size() >= count);
        // everybody wraps up, so that what comes next finds them free
        TimeUnit.SECONDS.sleep(2L * TALK_S);
        String used = used(before, served.size());
        List<Long> heard = new ArrayList<>();
        List<Long> page = new ArrayList<>();
        List<Long> painted = new ArrayList<>();
        List<Long> whole = new ArrayList<>();
        // of a call that comes late from the round before it is not known when it was due
        served.keySet().retainAll(due.keySet());
        served.forEach((call, one) -> {
            long at = Objects.requireNonNull(due.get(call));
            heard.add(one.heard() - at);
            page.add(one.painted() - one.asked());
            painted.add(one.painted() - at);
            whole.add(one.whole() - at);
        });
        return row("call: the page hears of it", perSecond, heard, count, "")
                + row("call: first paint, from the request for the page", perSecond, page, count, "")
                + row("call: first paint, from the call", perSecond, painted, count, "")
                + row("call: all is there, from the call", perSecond, whole, count, used);
    }

    /** With all that a call brings later: the answer, its end, the word afterwards. */
    private String used(CpuTimes before, int pieces) {
        return CpuTimes.of(programs).since(before, Math.max(1, pieces)).entrySet().stream()
                .map(one -> String.format(Locale.ROOT, "%s %.0f", one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private interface Step {
        void run(int call, long due) throws IOException;
    }

    private int pace(int perSecond, Step step) {
        int count = perSecond * Integer.getInteger("bench.seconds", 6) * 5;
        long pause = 1_000_000_000L / perSecond;
        long next = System.nanoTime();
        for (int call = 0; call < count; call++) {
            long at = next;
            int turn = call;
            for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            people.execute(() -> attempt(() -> step.run(turn, at)));
            next += pause;
        }
        return count;
    }

    private interface Act {
        void run() throws IOException;
    }

    private void attempt(Act act) {
        try {
            act.run();
        } catch (IOException | RuntimeException failure) {
            failures.add(failure);
        }
    }

    private void announce(String phone, long at) throws IOException {
        String number = "B-" + UUID.randomUUID();
        String answer = tell("/api/v1/desk/calls", """
                {"callNumber": "%s", "caller": "%s", "queue": "general", "arrivedAt": "%s"}""".formatted(number, phone, Instant.now()));
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw new IOException("a call without an id: " + answer);
        }
        numbers.put(id.group(1), number);
        due.put(id.group(1), at);
    }

    private String tell(String path, String body) throws IOException {
        HttpLine free = telephone.poll();
        HttpLine line = free == null ? new HttpLine(port) : free;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpLine.Answer answer =
                line.send(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                                + "\r\nIdempotency-Key: " + UUID.randomUUID()
                                + "\r\nContent-Type: application/json\r\nContent-Length: "
                                + bytes.length + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.UTF_8));
        telephone.add(line);
        if (answer.status() >= 300) {
            throw new IOException(path + " answers " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    private void serve(DeskAgent agent) {
        long heard = System.nanoTime();
        attempt(() -> {
            synchronized (agent) {
                DeskAgent.Ringing rings = agent.look();
                if (rings != null && !served.containsKey(rings.call())) {
                    long asked = System.nanoTime();
                    long painted = agent.open(rings.to());
                    agent.rest();
                    served.put(rings.call(), new Served(heard, asked, painted, System.nanoTime()));
                    agent.answer(rings.call());
                    talks.schedule(
                            () -> people.execute(() -> attempt(() -> end(agent, rings.call()))),
                            TALK_S,
                            TimeUnit.SECONDS);
                }
            }
        });
    }

    private void end(DeskAgent agent, String call) throws IOException {
        tell("/api/v1/desk/calls/" + numbers.get(call) + "/events", """
                {"kind": "ENDED", "at": "%s"}""".formatted(Instant.now()));
        synchronized (agent) {
            agent.wrapUp(call);
        }
    }

    private interface Done {
        boolean is();
    }

    private static void await(Done done) throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
                !done.is() && System.nanoTime() < end; ) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static String row(String name, int perSecond, List<Long> nanos, int of, String cpu) {
        if (nanos.isEmpty()) {
            return String.format(Locale.ROOT, "| %s | %d | 0 of %d | | | | |%n", name, perSecond, of);
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d of %d | %.0f | %.0f | %.0f | %s |%n",
                name,
                perSecond,
                sorted.length,
                of,
                Latencies.millis(sorted, 0.50),
                Latencies.millis(sorted, 0.95),
                Latencies.millis(sorted, 0.99),
                cpu);
    }

    Queue<Exception> failures() {
        return failures;
    }

    @Override
    public void close() throws IOException {
        talks.shutdownNow();
        people.shutdownNow();
        for (DeskAgent agent : agents) {
            agent.close();
        }
        for (HttpLine line : telephone) {
            line.close();
        }
    }
}
