package kr.ansim.care;

import java.time.Duration;
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
 * @param clock of a case that runs, which counts working time
 */
public record PinnedTask(
        PinnedKind kind,
        String key,
        Instant since,
        Optional<Instant> dueAt,
        Optional<CaseClock> clock,
        Map<TimelineFact, String> facts) {

    public PinnedTask {
        Map<TimelineFact, String> sorted = new EnumMap<>(TimelineFact.class);
        sorted.putAll(facts);
        facts = Collections.unmodifiableMap(sorted);
    }

    /** Of which no working time is counted. */
    public static PinnedTask of(
            PinnedKind kind, String key, Instant since, Optional<Instant> dueAt, Map<TimelineFact, String> facts) {
        return new PinnedTask(kind, key, since, dueAt, Optional.empty(), facts);
    }

    public boolean isLate(Instant now) {
        return clock.map(CaseClock::late)
                .orElseGet(() -> dueAt.filter(due -> due.isBefore(now)).isPresent());
    }

    /** How much of its time is used, of one. */
    public double used(Instant now) {
        return clock.map(working -> working.used() / 100.0).orElseGet(() -> {
            double all =
                    Math.max(1, Duration.between(since, dueAt.orElse(since)).toSeconds());
            return Math.min(1, Math.max(0, Duration.between(since, now).toSeconds() / all));
        });
    }

    /** Empty where it has none. */
    public String fact(TimelineFact fact) {
        return facts.getOrDefault(fact, "");
    }
}
