package kr.ansim.care;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Something that happened to a member.
 *
 * @param key by which its stream knows it; with the moment it is the place in the stream
 */
public record TimelineEvent(TimelineKind kind, Instant at, String key, Map<TimelineFact, String> facts)
        implements Serializable {

    public TimelineEvent {
        Map<TimelineFact, String> sorted = new EnumMap<>(TimelineFact.class);
        sorted.putAll(facts);
        facts = Collections.unmodifiableMap(sorted);
    }

    /** Empty where it has none. */
    public String fact(TimelineFact fact) {
        return facts.getOrDefault(fact, "");
    }
}
