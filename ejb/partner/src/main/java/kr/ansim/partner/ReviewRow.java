package kr.ansim.partner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper that waits for a reviewer.
 *
 * @param category of the product; empty for papers of the company itself
 * @param endsOn the last day on which it holds, as it was handed in
 * @param left working time until it is due, negative when that has passed
 * @param known whether the same files with the same values were accepted from this company before
 */
public record ReviewRow(
        UUID submission,
        UUID company,
        String companyName,
        PaperSubject subject,
        UUID subjectId,
        String subjectName,
        PaperKind paper,
        String category,
        int version,
        Instant enteredAt,
        Instant dueAt,
        Duration left,
        Optional<String> claimedBy,
        Optional<LocalDate> endsOn,
        boolean known) {

    public ReviewPlace place() {
        return new ReviewPlace(dueAt, submission);
    }
}
