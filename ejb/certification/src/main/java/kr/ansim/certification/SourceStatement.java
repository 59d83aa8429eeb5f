package kr.ansim.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What one source says of a number.
 *
 * @param state absent when the source does not know the number, or never answered
 * @param told the state in its own word
 * @param saidAt when it answered last; absent when it never did
 * @param evidence the answer that proves it
 * @param unreachable its last call brought no answer, so what it said before may be old
 */
public record SourceStatement(
        CertificationSource source,
        Optional<CertificateState> state,
        String told,
        Optional<Instant> saidAt,
        Optional<UUID> evidence,
        boolean unreachable) {}
