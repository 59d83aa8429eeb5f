package kr.ansim.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An answer that changed what was known of a number. */
public record EvidenceSummary(
        UUID id,
        String number,
        CertificationSource source,
        Instant receivedAt,
        boolean found,
        Optional<CertificateState> state) {}
