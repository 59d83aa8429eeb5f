package kr.ansim.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One watched product on the board. */
public record ProductRow(
        UUID id,
        String code,
        String name,
        String category,
        Verdict verdict,
        Instant judgedAt,
        Optional<Instant> heldSince) {}
