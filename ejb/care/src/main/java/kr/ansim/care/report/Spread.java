package kr.ansim.care.report;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.ansim.care.HandlingTimes;

/** How often each value occurs, which for whole seconds is far shorter than all values. */
final class Spread {

    static final Spread NONE = new Spread(Map.of());

    private final TreeMap<Long, Long> counts;
    private final long size;

    Spread(Map<Long, Long> counts) {
        this.counts = new TreeMap<>(counts);
        size = counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Spread and(Spread other) {
        Map<Long, Long> both = new HashMap<>(counts);
        other.counts.forEach((value, many) -> both.merge(value, many, Long::sum));
        return new Spread(both);
    }

    /** As of seconds. */
    HandlingTimes times() {
        return new HandlingTimes(size, quantile(50), quantile(90));
    }

    long size() {
        return size;
    }

    /** The smallest value that is no less than this percentage of all, as seconds (nearest rank). */
    Optional<Duration> quantile(int percent) {
        long rank = Math.max(1, (size * percent + 99) / 100);
        long seen = 0;
        for (Map.Entry<Long, Long> one : counts.entrySet()) {
            seen += one.getValue();
            if (seen >= rank) {
                return Optional.of(Duration.ofSeconds(one.getKey()));
            }
        }
        return Optional.empty();
    }

    /** Of nothing 0. */
    double mean() {
        return size == 0
                ? 0
                : counts.entrySet().stream()
                                .mapToDouble(one -> (double) one.getKey() * one.getValue())
                                .sum()
                        / size;
    }

    /** As of a sample: divided by one less than its size. */
    double variance() {
        double mean = mean();
        return size < 2
                ? 0
                : counts.entrySet().stream()
                                .mapToDouble(one -> Math.pow(one.getKey() - mean, 2) * one.getValue())
                                .sum()
                        / (size - 1);
    }
}
