package kr.ansim.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.Won;

/**
 * Something that happened to lines of an order.
 *
 * @param order its number in the shop
 * @param event by which the shop knows what happened; each line has each once
 * @param header what holds for the whole order, told when it is placed
 */
public record TellOrderEvent(
        String order,
        CustomerNumber customer,
        String event,
        OrderEventKind kind,
        Instant occurredAt,
        Optional<Header> header,
        List<Line> lines) {

    public TellOrderEvent {
        lines = List.copyOf(lines);
    }

    /** @param discount and {@code pointsUsed} on all lines together */
    public record Header(String paymentMethod, Won shipping, Won discount, Won pointsUsed) {}

    /**
     * @param quantity of how many pieces
     * @param ordered told when it is placed
     */
    public record Line(int line, int quantity, Optional<OrderedLine> ordered) {}
}
