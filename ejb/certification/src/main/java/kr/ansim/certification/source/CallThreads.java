package kr.ansim.certification.source;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.ansim.platform.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Threads for calls to the outside, and for those who wait to make one: how many call at once is limited by each source's
 * guard, how many wait by {@link WaitingLine}. What they note is the product's own doing.
 */
@ApplicationScoped
public class CallThreads {

    @Resource
    private ManagedThreadFactory threads;

    private @Nullable ExecutorService executor;

    public <T> Future<T> start(Callable<T> call) {
        return executor().submit(() -> Workers.asWorker(call));
    }

    private synchronized ExecutorService executor() {
        if (executor == null) {
            executor = Executors.newCachedThreadPool(threads);
        }
        return executor;
    }

    @PreDestroy
    synchronized void end() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}
