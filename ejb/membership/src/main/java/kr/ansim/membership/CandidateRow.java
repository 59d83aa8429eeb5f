package kr.ansim.membership;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Two members who may be one person, in the list of them. Names are masked. */
public record CandidateRow(
        UUID id,
        String one,
        String oneName,
        String other,
        String otherName,
        Set<MatchEvidence> evidence,
        CandidateState state,
        Instant foundAt) {}
