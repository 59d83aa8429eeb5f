package kr.ansim.membership;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.Won;

/**
 * Something that happened to lines of an order.
 *
 * @param order its number in the shop
 * @param event by which the shop knows what happened; each line has each once
 * @param terms what holds for the whole order, told when it is placed
 */
public record TellOrderEvent(
        String order,
        CustomerNumber customer,
        String event,
        OrderEventKind kind,
        Instant occurredAt,
        Optional<Terms> terms,
        List<Line> lines) {

    public TellOrderEvent {
        // what is kept of a moment, so that an event that is told again is the same
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        lines = List.copyOf(lines);
    }

    /** @param discount and {@code pointsUsed} on all lines together */
    public record Terms(String paymentMethod, Won shipping, Won discount, Won pointsUsed) {}

    /**
     * @param quantity of how many pieces
     * @param ordered told when it is placed
     */
    public record Line(int line, int quantity, Optional<OrderedLine> ordered) {}
}
