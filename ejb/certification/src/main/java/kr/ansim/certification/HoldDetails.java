package kr.ansim.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A sales hold that is open.
 *
 * @param askedBy who wants it released; a second person must agree
 */
public record HoldDetails(
        UUID id,
        Verdict verdict,
        String number,
        Instant openedAt,
        Optional<String> askedBy,
        String askedReason,
        Optional<Instant> askedAt) {}
