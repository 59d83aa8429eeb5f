package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of how a fact is said in a language.
 *
 * @param endedBy who released another one, or ended it
 */
public record GreetingTemplate(
        UUID id,
        GreetingFact fact,
        String language,
        int version,
        String words,
        GreetingMood mood,
        GreetingState state,
        Instant madeAt,
        String madeBy,
        Optional<Instant> liveAt,
        Optional<String> liveBy,
        Optional<Instant> endedAt,
        Optional<String> endedBy,
        Told told) {

    /** How often it was said, and what agents told of it. */
    public record Told(long said, long helped, long notHelped) {

        public static final Told NEVER = new Told(0, 0, 0);

        public long answered() {
            return helped + notHelped;
        }

        /** Of a hundred; empty while nobody has told. */
        public Optional<Long> percent() {
            return answered() == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * helped / answered()));
        }
    }
}
