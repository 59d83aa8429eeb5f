package kr.ansim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of what happened.
 *
 * @param paper of which it tells, if of any
 * @param by who did it, as the audit trail knows them
 * @param staff whether that was one of our people
 */
public record TimelineEntry(
        TimelineKind kind,
        Instant at,
        String by,
        boolean staff,
        Optional<PaperKind> paper,
        Optional<CompanyStepKind> step,
        String words,
        List<ReturnReason> reasons,
        List<DocumentSummary> documents) {

    public TimelineEntry {
        reasons = List.copyOf(reasons);
        documents = List.copyOf(documents);
    }
}
