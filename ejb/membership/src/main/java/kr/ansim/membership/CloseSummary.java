package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A close of a month.
 *
 * @param expected how many members there were when it began, below zero until they are counted
 * @param members who are decided on so far
 */
public record CloseSummary(
        UUID id,
        LocalDate effective,
        int policy,
        CloseState state,
        long expected,
        long members,
        String begunBy,
        Instant begunAt,
        Optional<Instant> endedAt) {}
