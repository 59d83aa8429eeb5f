package kr.ansim.web.security;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.platform.CallerAddress;

/**
 * How often one network address may try to log in or ask for letters: a whole office behind one address gets along with
 * it, somebody who tries one password with all names does not.
 */
@ApplicationScoped
public class TryLimit {

    private static final int PER_MINUTE = 30;
    private static final int MOST_ADDRESSES = 50_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    public boolean allows() {
        if (buckets.size() >= MOST_ADDRESSES) {
            buckets.clear();
        }
        String address = CallerAddress.current();
        return buckets.computeIfAbsent(address == null ? "unknown" : address, unknown -> bucket())
                .tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
