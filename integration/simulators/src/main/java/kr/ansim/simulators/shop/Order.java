package kr.ansim.simulators.shop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One order of the demo shop.
 *
 * @param attempt how often the customer was sent to choose a locker
 * @param decidedAt the {@code ts} of the last answer that counted
 */
record Order(
        String number,
        Instant placedAt,
        Product product,
        Customer customer,
        State state,
        int attempt,
        @Nullable String bookingId,
        long decidedAt) {

    enum State {
        /** The customer is away, choosing a locker. */
        CHOOSING,
        HOME,
        LOCKER,
        /** The customer left without a choice; nothing is sent yet. */
        ABANDONED
    }

    record Customer(String name, String phone, String address) {}

    static Order placed(String number, Instant now, Product product, Customer customer, State state) {
        return new Order(number, now, product, customer, state, 0, null, 0);
    }

    Order choosingAgain() {
        return new Order(number, placedAt, product, customer, State.CHOOSING, attempt + 1, bookingId, decidedAt);
    }

    Order decided(State state, @Nullable String bookingId, long at) {
        return new Order(number, placedAt, product, customer, state, attempt, bookingId, at);
    }
}
