package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of a paper as it was handed in, with what was decided on it, the first decision first.
 *
 * @param version counted from 1
 * @param number the one it bears; empty when its kind bears none
 * @param by who handed it in, as the audit trail knows them
 */
public record PaperVersion(
        UUID submission,
        int version,
        String number,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> endsOn,
        Instant at,
        String by,
        List<DocumentSummary> documents,
        List<PaperDecision> decisions) {

    public PaperVersion {
        documents = List.copyOf(documents);
        decisions = List.copyOf(decisions);
    }
}
