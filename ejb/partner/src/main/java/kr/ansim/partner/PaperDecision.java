package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reviewer decided.
 *
 * @param submission empty for waivers, which are of the paper
 * @param words to the company for a return, the reason of a waiver
 * @param endsOn the last day of what was accepted or waived
 * @param by who decided; of a waiver, who agreed to it
 * @param askedBy who asked for it, where that was somebody else
 */
public record PaperDecision(
        Optional<UUID> submission,
        DecisionKind kind,
        List<ReturnReason> reasons,
        String words,
        Optional<LocalDate> endsOn,
        Instant at,
        String by,
        Optional<String> askedBy) {

    public PaperDecision {
        reasons = List.copyOf(reasons);
    }
}
