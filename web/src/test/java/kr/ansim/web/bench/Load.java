package kr.ansim.web.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Has a number of clients do one work for a while: closed loop, each calls again as soon as it has its answer. */
final class Load {

    private final Map<String, ProcessHandle> processes;

    /** @param processes whose CPU is to be told, by name */
    Load(Map<String, ProcessHandle> processes) {
        this.processes = processes;
    }

    Measure run(Work work, int clients, int seconds) throws Exception {
        List<Runner> runners = new ArrayList<>();
        CountDownLatch go = new CountDownLatch(1);
        for (int i = 0; i < clients; i++) {
            runners.add(new Runner(work.open(), go));
        }
        runners.forEach(Thread::start);
        CpuTimes before = CpuTimes.of(processes);
        long begin = System.nanoTime();
        runners.forEach(runner -> runner.until = begin + seconds * 1_000_000_000L);
        go.countDown();
        for (Runner runner : runners) {
            runner.join();
        }
        double took = (System.nanoTime() - begin) / 1e9;
        CpuTimes after = CpuTimes.of(processes);
        return measure(work.name(), runners, took, before, after);
    }

    private static Measure measure(String name, List<Runner> runners, double took, CpuTimes before, CpuTimes after)
            throws Exception {
        long failures = 0;
        Exception why = null;
        long[][] all = new long[runners.size()][];
        for (int i = 0; i < all.length; i++) {
            Runner runner = runners.get(i);
            runner.client.close();
            all[i] = Arrays.copyOf(runner.nanos, runner.calls);
            failures += runner.failures;
            why = why == null ? runner.failure.get() : why;
        }
        long[] sorted =
                Arrays.stream(all).flatMapToLong(Arrays::stream).sorted().toArray();
        if (sorted.length == 0 || failures > sorted.length / 100) {
            throw new IllegalStateException(name + " failed " + failures + " times", why);
        }
        return new Measure(
                name,
                runners.size(),
                sorted.length,
                failures,
                took,
                Latencies.millis(sorted, 0.50),
                Latencies.millis(sorted, 0.99),
                after.since(before, sorted.length));
    }

    private static final class Runner extends Thread {
        private final Work.Client client;
        private final CountDownLatch go;
        private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        private volatile long until;
        private long[] nanos = new long[16_384];
        private int calls;
        private int failures;

        Runner(Work.Client client, CountDownLatch go) {
            this.client = client;
            this.go = go;
        }

        @Override
        public void run() {
            try {
                go.await();
            } catch (InterruptedException stop) {
                return;
            }
            long end = until;
            long start = System.nanoTime();
            while (start < end) {
                try {
                    client.once();
                    long now = System.nanoTime();
                    note(now - start);
                    start = now;
                } catch (Exception failed) {
                    failures++;
                    failure.compareAndSet(null, failed);
                    start = System.nanoTime();
                }
            }
        }

        private void note(long took) {
            if (calls == nanos.length) {
                nanos = Arrays.copyOf(nanos, calls * 2);
            }
            nanos[calls++] = took;
        }
    }
}
