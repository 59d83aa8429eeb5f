package kr.ansim.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What one happening changed of a person's points.
 *
 * @param kind by its name
 * @param order for which, if for one
 * @param available by how many more, or with a minus fewer, can be spent
 */
public record PointStatementLine(
        UUID id, Instant at, String kind, Optional<String> order, long available, long pending, long held) {}
