package kr.ansim.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What one happening changed of a person's points.
 *
 * @param kind by its name
 * @param shop whose order it was for, if for one; nobody but that shop is told the number
 * @param order its number there
 * @param available by how many more, or with a minus fewer, can be spent
 */
public record PointStatementLine(
        UUID id,
        Instant at,
        String kind,
        Optional<UUID> shop,
        Optional<String> order,
        long available,
        long pending,
        long held) {}
