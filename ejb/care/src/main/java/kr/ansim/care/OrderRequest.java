package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What the desk asks a shop to do with an order.
 *
 * @param line and {@code quantity}: of what goes back
 * @param endedAt when it was done, refused or taken back
 * @param refusal why the shop refused it, in its own words
 */
public record OrderRequest(
        UUID id,
        ActKind kind,
        ActState state,
        OptionalInt line,
        OptionalInt quantity,
        Optional<ReturnReason> why,
        Instant askedAt,
        Optional<Instant> endedAt,
        Optional<String> refusal) {}
