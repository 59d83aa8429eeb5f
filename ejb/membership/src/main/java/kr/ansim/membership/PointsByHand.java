package kr.ansim.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Points that somebody gives or takes.
 *
 * @param points below zero when they are taken
 * @param decidedBy who looked at it as the second; empty while nobody has, and where nobody needs to
 * @param decision why it was refused
 */
public record PointsByHand(
        UUID id,
        String member,
        long points,
        String reason,
        State state,
        String askedBy,
        Instant askedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decision) {

    public enum State {
        WAITING,
        DONE,
        REFUSED
    }
}
