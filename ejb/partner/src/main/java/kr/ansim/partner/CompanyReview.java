package kr.ansim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A company as reviewers see it.
 *
 * @param papers the company's own, in the order in which they are asked
 * @param approval one that waits for a second reviewer
 * @param suspensions the newest first, also those that have ended
 * @param appeals against suspensions, the newest first
 * @param punished codes of its products whose certificate was taken away, at most 50
 * @param claims of others that wanted to apply with its registration number, the newest first
 * @param steps the newest first
 */
public record CompanyReview(
        UUID id,
        String name,
        String registrationNumber,
        CompanyState state,
        Optional<Instant> submittedAt,
        List<PaperStanding> papers,
        Optional<ApprovalRequest> approval,
        List<SuspensionDetails> suspensions,
        List<AppealDetails> appeals,
        List<String> punished,
        List<NumberClaim> claims,
        List<CompanyStep> steps) {

    public CompanyReview {
        papers = List.copyOf(papers);
        suspensions = List.copyOf(suspensions);
        appeals = List.copyOf(appeals);
        punished = List.copyOf(punished);
        claims = List.copyOf(claims);
        steps = List.copyOf(steps);
    }

    /** How many required papers stand against its approval. */
    public long openPapers() {
        return papers.stream().filter(PaperStanding::isOpen).count();
    }

    /** Whether somebody is to say if the company may still sell: certificates of its products were taken away. */
    public boolean isPunishmentOpen() {
        return state == CompanyState.ACTIVE
                && !punished.isEmpty()
                && suspensions.stream()
                        .noneMatch(one -> one.isOpen() && one.kind() == SuspensionKind.PUNITIVE_CERTIFICATE);
    }

    public boolean isSuspended() {
        return suspensions.stream().anyMatch(SuspensionDetails::isOpen);
    }
}
