package kr.ansim.partner;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A company in the reviewers' list.
 *
 * @param since when it came into its state
 * @param waiting how many of its papers wait for a reviewer
 */
public record ApplicationRow(
        UUID id,
        String name,
        String registrationNumber,
        CompanyState state,
        Instant since,
        int waiting,
        boolean approvalAsked,
        boolean suspended,
        Optional<Instant> submittedAt) {}
