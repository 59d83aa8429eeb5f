package kr.ansim.membership;

import java.time.Instant;
import java.util.UUID;

/** Where a list of orders, the newest first, goes on. */
public record OrderPlace(Instant at, UUID id) {

    public static OrderPlace of(OrderSummary order) {
        return new OrderPlace(order.at(), order.id());
    }
}
