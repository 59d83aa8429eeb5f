package kr.ansim.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer as it came, and whether it is still what it was when it came.
 *
 * @param body the answer, laid out for reading when it is JSON
 * @param bodyHash SHA-256 of the bytes that came, in hex
 * @param intact whether its hash and its place in the chain are right
 * @param maskedAt when its companies were masked in it, the consent that opened it having ended
 * @param before the answer before it of the same source for the same number
 */
public record EvidenceDetails(
        EvidenceSummary summary,
        String request,
        String transaction,
        int status,
        String body,
        String bodyHash,
        boolean intact,
        Optional<Instant> maskedAt,
        Optional<UUID> before) {}
