package kr.ansim.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two members who may be one person, side by side. */
public record CandidateDetails(
        UUID id,
        CandidateState state,
        Set<MatchEvidence> evidence,
        Instant foundAt,
        Side one,
        Side other,
        List<Compared> fields,
        Optional<MemberDetails.Word> decision) {

    /**
     * One of both.
     *
     * @param number its own
     * @param member the number of the member it belongs to now
     */
    public record Side(String number, String member, List<MemberDetails.Customer> customers) {}

    /** One field of both, masked, and whether it is the same unmasked. */
    public record Compared(String field, String one, String other, Agreement agreement) {}

    /** How a field of two people compares. */
    public enum Agreement {
        SAME,
        /** One has given it up, or not both have proved it to be theirs. */
        ONCE,
        DIFFERENT,
        UNKNOWN
    }
}
