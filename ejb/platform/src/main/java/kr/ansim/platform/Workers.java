package kr.ansim.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Background work that repeats itself: it begins once the schema is there, outlives its own failures and ends with the
 * application, which waits a few seconds for what is running.
 */
@ApplicationScoped
public class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ThreadLocal<Boolean> WORKING = ThreadLocal.withInitial(() -> false);

    @Resource
    private ManagedScheduledExecutorService managed;

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Future<?>> scheduled = new ArrayList<>();
    private boolean ready;
    private boolean stopping;
    private int running;

    public Workers() {}

    Workers(ManagedScheduledExecutorService managed) {
        this.managed = managed;
    }

    /** Runs the work again and again on this node, each time the pause after the last run's end. */
    public synchronized void every(String name, Duration pause, Runnable work) {
        Runnable start = () -> scheduled.add(executor()
                .scheduleWithFixedDelay(
                        () -> runOnce(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
        if (ready) {
            start.run();
        } else {
            waiting.add(start);
        }
    }

    /** Whether this thread does background work, and so acts for nobody but the product itself. */
    static boolean isWorker() {
        return WORKING.get();
    }

    synchronized void begin(@Observes SchemaReady schema) {
        ready = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    @PreDestroy
    synchronized void end() {
        stopping = true;
        scheduled.forEach(future -> future.cancel(false));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toNanos(); running > 0 && left > 0; left = deadline - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private ScheduledExecutorService executor() {
        return managed;
    }

    /** An executor drops work that throws, so nothing may leave this method, not even an Error. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void runOnce(String name, Runnable work) {
        synchronized (this) {
            if (stopping) {
                return;
            }
            running++;
        }
        WORKING.set(true);
        try {
            work.run();
        } catch (Throwable failure) {
            LOG.log(Level.WARNING, "background work " + name + " failed and will be tried again", failure);
        } finally {
            WORKING.remove();
            synchronized (this) {
                running--;
                notifyAll();
            }
        }
    }
}
