package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to hold for benefits and points from a day on.
 *
 * @param source why
 * @param reason why it was refused
 */
public record BenefitPlan(
        UUID id,
        State state,
        LocalDate validFrom,
        BenefitTerms terms,
        String source,
        String proposedBy,
        Instant proposedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> reason) {

    public enum State {
        PROPOSED,
        RELEASED,
        REFUSED
    }
}
