package kr.ansim.membership;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of one state, those with the strongest evidence first.
 *
 * @param evidence only those for whom this speaks
 * @param after the last one of the page before, null for the first page
 */
public record FindCandidates(
        CandidateState state,
        Optional<MatchEvidence> evidence,
        @Nullable UUID after,
        int limit) {}
