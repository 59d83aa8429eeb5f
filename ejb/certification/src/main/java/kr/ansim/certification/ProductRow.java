package kr.ansim.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One watched product on the board.
 *
 * @param askedAt when somebody wanted its hold released; a second person must agree
 * @param dueOn the last day of its open task
 * @param assignedTo the principal's name of who looks after it
 */
public record ProductRow(
        UUID id,
        UUID shopId,
        String code,
        String name,
        String category,
        Verdict verdict,
        Instant judgedAt,
        Optional<Instant> heldSince,
        Optional<Instant> askedAt,
        Optional<LocalDate> dueOn,
        Optional<String> assignedTo) {}
