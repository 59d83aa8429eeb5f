package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person decided for one member against the rules.
 *
 * @param grade of an honorary grade
 * @param until its last day
 * @param ended when somebody ended it before
 */
public record ManualDecision(
        UUID id,
        ManualDecisionKind kind,
        Optional<GradeRule> grade,
        LocalDate until,
        String reason,
        Instant madeAt,
        String madeBy,
        Optional<Ended> ended) {

    /** With the number of the person for whom it is. */
    public record Of(String member, ManualDecision decision) {}

    public record Ended(Instant at, String by, String reason) {}

    public boolean holdsOn(LocalDate day) {
        return ended.isEmpty() && !until.isBefore(day);
    }
}
