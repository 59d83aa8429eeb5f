package kr.ansim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a company said against a suspension, and what was answered. @param by who made it, as the audit trail knows them */
public record AppealDetails(
        UUID id,
        UUID suspension,
        String words,
        Instant at,
        String by,
        List<DocumentSummary> documents,
        Optional<String> answer,
        Optional<Instant> answeredAt) {

    public AppealDetails {
        documents = List.copyOf(documents);
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }
}
