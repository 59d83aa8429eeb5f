package kr.ansim.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A check of all products of a day's broadcast list, running or over.
 *
 * @param products how many there are
 * @param stoppedBy who ended it before it was done
 * @param counts how many products each filter shows
 */
public record BroadcastRun(
        UUID id,
        LocalDate day,
        int products,
        String startedBy,
        Instant startedAt,
        Optional<String> stoppedBy,
        Optional<Instant> endedAt,
        Map<BroadcastFilter, Integer> counts) {

    public BroadcastRun {
        counts = Map.copyOf(counts);
    }

    public boolean isRunning() {
        return endedAt.isEmpty();
    }

    public int count(BroadcastFilter filter) {
        return counts.getOrDefault(filter, 0);
    }

    public int checked() {
        return products - count(BroadcastFilter.OPEN);
    }
}
