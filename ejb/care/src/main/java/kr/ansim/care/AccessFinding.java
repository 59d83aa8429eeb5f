package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something unusual in who looked at whom.
 *
 * @param account by the principal's name
 * @param members how many were looked at
 * @param usual the median of this person's hours, for a burst
 * @param whose the number of the member, if it is about one
 */
public record AccessFinding(
        UUID id,
        String account,
        AccessKind kind,
        Instant from,
        Instant to,
        int members,
        int usual,
        Optional<String> whose,
        Optional<Seen> seen) {

    /** Who has looked into it, and what came of it. */
    public record Seen(String by, Instant at, String word) {}
}
