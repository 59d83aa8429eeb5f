package kr.ansim.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Benefits that are set aside for an order.
 *
 * @param points on all lines together
 */
public record BenefitHold(
        UUID id,
        UUID shop,
        String order,
        UUID member,
        BenefitHoldState state,
        long points,
        Instant heldAt,
        Instant heldUntil,
        Optional<Instant> endedAt,
        List<Line> lines) {

    public BenefitHold {
        lines = List.copyOf(lines);
    }

    /**
     * @param points its share
     * @param returned pieces that went back
     */
    public record Line(int line, int quantity, int returned, long points) {}
}
