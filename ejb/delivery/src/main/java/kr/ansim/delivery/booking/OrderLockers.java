package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.delivery.ShopOrder;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Bookings by the orders for which they were made. */
@ApplicationScoped
public class OrderLockers {

    private static final Comparator<OrderLocker> LATEST = Comparator.comparing(OrderLocker::changedAt)
            .thenComparing(one -> one.booking().toString())
            .reversed();

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    /** A number may be one of several shops, so that shops are compared here and not by the index. */
    public List<OrderLocker> of(Collection<ShopOrder> orders) {
        Set<ShopOrder> wanted = Set.copyOf(orders);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> numbers =
                wanted.stream().map(ShopOrder::number).distinct().sorted().toList();
        Instant now = clock.instant();
        return statements
                .list(
                        "SELECT b.*, s.name AS site_name, c.number, c.out_of_order_at, c.site_closed FROM delivery_booking b"
                                + " JOIN delivery_compartment c ON c.id = b.compartment_id"
                                + " JOIN delivery_site s ON s.id = b.site_id WHERE b.order_no IN ("
                                + Statements.marks(numbers.size()) + ")",
                        row -> locker(row, now),
                        numbers.toArray())
                .stream()
                .filter(one -> wanted.contains(one.order()))
                .sorted(LATEST)
                .toList();
    }

    /** A hold whose time is over is so, even before anybody has tidied it away. */
    private static OrderLocker locker(Row row, Instant now) throws SQLException {
        BookingState state = BookingState.valueOf(row.string("state"));
        Instant until = row.instant("held_until");
        boolean over = state == BookingState.HELD && !until.isAfter(now);
        boolean broken = row.instantOrNull("out_of_order_at") != null || row.bool("site_closed");
        Optional<Instant> ended = Optional.ofNullable(row.instantOrNull("ended_at"));
        return new OrderLocker(
                row.uuid("id"),
                new ShopOrder(row.uuid("shop_id"), row.string("order_no")),
                row.string("site_name"),
                row.string("number"),
                over ? BookingState.EXPIRED : state,
                row.instant("held_at"),
                until,
                Optional.ofNullable(row.instantOrNull("confirmed_at")),
                over ? Optional.of(until) : ended,
                broken && state.isLive() && !over);
    }
}
