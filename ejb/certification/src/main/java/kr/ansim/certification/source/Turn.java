package kr.ansim.certification.source;

import java.time.Duration;
import java.time.Instant;

/**
 * The right to ask a source one question, not before its moment and hardly after it.
 *
 * @param slot which of a second's questions it is
 * @param busyUntil until when the slot is taken if nobody tells what became of the question
 */
public record Turn(int slot, Instant at, Instant busyUntil) {

    static final Duration SECOND = Duration.ofSeconds(1);

    /** How late a question may leave. */
    static final Duration GRACE = Duration.ofMillis(100);

    /**
     * No question needs longer to reach its source: nobody waits longer for an answer, which {@link SourceSettings} sees to,
     * and who reads a long list has been heard before. Those who live tell of their questions earlier; the slots of a dead
     * node stay taken so long.
     */
    static final Duration LONGEST_WAY = Duration.ofSeconds(5);

    static Turn of(int slot, Instant at) {
        return new Turn(slot, at, at.plus(GRACE).plus(LONGEST_WAY).plus(SECOND));
    }

    boolean isOver(Instant now) {
        return now.isAfter(at.plus(GRACE));
    }

    /** The question has reached the source at this moment at the latest. */
    Spent spent(Instant answered) {
        return new Spent(this, answered.plus(SECOND));
    }

    /** No question was asked. */
    Spent unused() {
        return new Spent(this, at);
    }

    /** A turn of which it is known when its slot comes free. */
    record Spent(Turn turn, Instant free) {}
}
