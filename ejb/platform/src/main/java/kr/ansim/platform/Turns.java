package kr.ansim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Who is at work {@link InTurn}, and who waits. */
@ApplicationScoped
public class Turns {

    /** While one waits for the database, another computes. */
    private static final int FOR_EACH_PROCESSOR = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore turns;
    private final Duration patience;

    public Turns() {
        this(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    Turns(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Busy when no turn came for long */
    <T> T take(Callable<T> work) throws Exception {
        if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new Busy(new TimeoutException("no turn within " + patience));
        }
        try {
            return work.call();
        } finally {
            turns.release();
        }
    }
}
