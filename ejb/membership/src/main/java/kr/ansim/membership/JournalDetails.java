package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One happening that moved points.
 *
 * @param kind by its name
 * @param shop whose order it was for, if for one
 * @param order its number there
 * @param by whom
 * @param moves what went into an account, or with a minus out of it
 */
public record JournalDetails(
        UUID id, String kind, Instant at, Optional<UUID> shop, Optional<String> order, String by, List<Move> moves) {

    public JournalDetails {
        moves = List.copyOf(moves);
    }

    /**
     * @param member the number of the one whose lot it is
     * @param expiresOn empty for what is owed
     * @param account by its name
     */
    public record Move(UUID lot, String member, Optional<LocalDate> expiresOn, String account, long amount) {}
}
