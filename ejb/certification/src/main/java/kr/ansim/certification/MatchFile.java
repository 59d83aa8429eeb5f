package kr.ansim.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A recall beside the product it may be about, with all that speaks for it. */
public record MatchFile(
        UUID id,
        MatchState state,
        int confidence,
        List<Meeting> meetings,
        RecallDetails recall,
        RecalledProduct product,
        Optional<MatchDecision> decision) {

    public MatchFile {
        meetings = List.copyOf(meetings);
    }
}
