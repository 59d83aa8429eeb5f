package kr.ansim.web.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much each caller may ask: a bucket of tokens per name, filled steadily, with room for a burst. Per node. */
final class Allowances {

    private static final int MOST_CALLERS = 50_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final long burst;
    private final long refill;
    private final Duration period;
    private final int mostCallers;

    Allowances(long burst, long refill, Duration period) {
        this(burst, refill, period, MOST_CALLERS);
    }

    Allowances(long burst, long refill, Duration period, int mostCallers) {
        this.burst = burst;
        this.refill = refill;
        this.period = period;
        this.mostCallers = mostCallers;
    }

    /** Takes one token. @return the time until there is one again, zero when it was there */
    Duration take(String caller) {
        if (buckets.size() >= mostCallers) {
            forgetIdle();
        }
        return Duration.ofNanos(buckets.computeIfAbsent(caller, unknown -> bucket())
                .tryConsumeAndReturnRemaining(1)
                .getNanosToWaitForRefill());
    }

    /** What is told in {@code Retry-After}: never too early, never a second too late. */
    static long wholeSeconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    /**
     * A full bucket is like a new one. If somebody sends from more places than that, the half that has asked least begins
     * anew: whoever is waiting goes on waiting.
     */
    private synchronized void forgetIdle() {
        if (buckets.size() < mostCallers) {
            return;
        }
        buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= burst);
        if (buckets.size() >= mostCallers) {
            Map<String, Long> left = new HashMap<>();
            buckets.forEach((caller, bucket) -> left.put(caller, bucket.getAvailableTokens()));
            left.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit((mostCallers + 1) / 2)
                    .forEach(caller -> buckets.remove(caller.getKey()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, period))
                .build();
    }
}
