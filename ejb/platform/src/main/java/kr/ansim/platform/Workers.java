package kr.ansim.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Background work that repeats itself: it begins once the schema is there, outlives its own failures and ends with the
 * application, which waits a few seconds for what is running. Each work has a thread to itself, so slow work delays none
 * but its own; the server's default scheduled executor runs one thing at a time.
 */
@ApplicationScoped
public class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ThreadLocal<Boolean> WORKING = ThreadLocal.withInitial(() -> false);

    @Resource
    private ManagedThreadFactory threads;

    private final List<Work> waiting = new ArrayList<>();
    private @Nullable ScheduledThreadPoolExecutor executor;
    private int started;

    /** Runs the work again and again on this node, each time the pause after the last run's end. */
    public synchronized void every(String name, Duration pause, Runnable work) {
        waiting.add(new Work(name, pause, work));
        if (executor != null) {
            startWaiting(executor);
        }
    }

    /** Does something on the product's own behalf, on a thread of the caller's. */
    public static <T> T asWorker(Callable<T> work) throws Exception {
        boolean before = WORKING.get();
        WORKING.set(true);
        try {
            return work.call();
        } finally {
            WORKING.set(before);
        }
    }

    /** Whether this thread does background work, and so acts for nobody but the product itself. */
    static boolean isWorker() {
        return WORKING.get();
    }

    synchronized void begin(@Observes SchemaReady schema) {
        if (executor == null) {
            executor = new ScheduledThreadPoolExecutor(1, threads);
        }
        startWaiting(executor);
    }

    @PreDestroy
    synchronized void end() {
        if (executor == null) {
            return;
        }
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void startWaiting(ScheduledThreadPoolExecutor on) {
        if (on.isShutdown()) {
            return;
        }
        for (Work work : waiting) {
            started++;
            on.setCorePoolSize(started);
            long millis = work.pause().toMillis();
            var unused = on.scheduleWithFixedDelay(work::runOnce, millis, millis, TimeUnit.MILLISECONDS);
        }
        waiting.clear();
    }

    private record Work(String name, Duration pause, Runnable task) {

        /** An executor drops work that throws, so nothing may leave this method, not even an Error. */
        void runOnce() {
            WORKING.set(true);
            try {
                task.run();
            } catch (Throwable failure) {
                LOG.log(Level.WARNING, "background work " + name + " failed and will be tried again", failure);
            } finally {
                WORKING.remove();
            }
        }
    }
}
