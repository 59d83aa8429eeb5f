package kr.ansim.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision in the list.
 *
 * @param submission empty for waivers
 * @param subjectName of the product; of the company for its own papers
 * @param by who decided; of a waiver, who agreed to it
 * @param askedBy who asked for it, where that was somebody else
 * @param worked working time that the version lay with us
 */
public record DecisionRow(
        UUID id,
        Optional<UUID> submission,
        UUID company,
        String companyName,
        PaperSubject subject,
        UUID subjectId,
        String subjectName,
        PaperKind paper,
        String category,
        int version,
        DecisionKind kind,
        List<ReturnReason> reasons,
        String words,
        Optional<Duration> worked,
        Instant at,
        String by,
        Optional<String> askedBy) {

    public DecisionRow {
        reasons = List.copyOf(reasons);
    }
}
