package kr.ansim.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call on its own thread that stands still at each pause until it is let go on. */
final class SteppedCall {

    private static final ThreadLocal<@Nullable SteppedCall> CURRENT = new ThreadLocal<>();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    /** Long enough that who has not reached its next pause by then waits for a lock. */
    private static final int BLOCKED_AFTER_MILLIS = 25;

    private final Semaphore permits = new Semaphore(0);
    private final AtomicInteger pauses = new AtomicInteger();
    private final CompletableFuture<@Nullable StoredAnswer> result;

    SteppedCall(Function<SteppedCall, @Nullable StoredAnswer> call) {
        result = CompletableFuture.supplyAsync(
                () -> {
                    CURRENT.set(this);
                    try {
                        pause();
                        return call.apply(this);
                    } finally {
                        CURRENT.remove();
                    }
                },
                THREADS);
        settle(0);
    }

    static void pauseCurrent() {
        SteppedCall current = CURRENT.get();
        if (current != null) {
            current.pause();
        }
    }

    void pause() {
        pauses.incrementAndGet();
        try {
            if (!permits.tryAcquire(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let this call go on");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    void step() {
        int before = pauses.get();
        permits.release();
        settle(before);
    }

    void go() {
        permits.release(10);
    }

    @Nullable
    StoredAnswer result() {
        return result.join();
    }

    private void settle(int before) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BLOCKED_AFTER_MILLIS);
        while (pauses.get() == before && !result.isDone() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }
}
