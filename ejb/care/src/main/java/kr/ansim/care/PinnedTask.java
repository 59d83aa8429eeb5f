package kr.ansim.care;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a member still waits for.
 *
 * @param since when it began
 * @param dueAt by when it is to be done, where that was promised or is the rule and the clock runs
 */
public record PinnedTask(
        PinnedKind kind, String key, Instant since, Optional<Instant> dueAt, Map<TimelineFact, String> facts) {

    public PinnedTask {
        Map<TimelineFact, String> sorted = new EnumMap<>(TimelineFact.class);
        sorted.putAll(facts);
        facts = Collections.unmodifiableMap(sorted);
    }

    /** Empty where it has none. */
    public String fact(TimelineFact fact) {
        return facts.getOrDefault(fact, "");
    }
}
