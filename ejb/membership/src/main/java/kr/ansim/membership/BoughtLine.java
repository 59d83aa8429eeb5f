package kr.ansim.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a line that a member ordered.
 *
 * @param at when it was placed
 * @param productName as the shop's catalogue calls it
 * @param kept pieces that were neither cancelled nor returned
 * @param returned pieces that were sent back after delivery
 * @param measures what the shop's size chart tells of it, none for what has no chart
 */
public record BoughtLine(
        OrderNumber order,
        Instant at,
        OrderedLine ordered,
        Optional<String> productName,
        int kept,
        int returned,
        Set<SizeMeasure> measures) {

    public BoughtLine {
        measures = Set.copyOf(measures);
    }
}
