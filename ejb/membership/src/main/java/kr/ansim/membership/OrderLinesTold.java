package kr.ansim.membership;

import java.util.List;
import java.util.UUID;

/** A shop has told something new of lines of an order. Observers are in the transaction that keeps it. */
public record OrderLinesTold(UUID shop, String order, List<Line> lines) {

    public OrderLinesTold {
        lines = List.copyOf(lines);
    }

    public record Line(int line, OrderEventKind kind, int quantity) {}
}
