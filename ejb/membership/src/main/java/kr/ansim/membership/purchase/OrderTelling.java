package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Tells orders anew from all that is known of them. */
@ApplicationScoped
class OrderTelling {

    private record Order(UUID member, @Nullable LocalDate orderedOn, OrderTerms terms) {}

    @Inject
    private Statements statements;

    @Inject
    private OrderLog log;

    @Inject
    private Event<OrderTold> told;

    void tellLater(UUID order) {
        try {
            statements.update("INSERT INTO membership_order_untold (order_id) VALUES (?)", order);
        } catch (DuplicateKey already) {
            // once is enough
        }
    }

    /** Some of those that wait, behind this one. */
    List<UUID> waiting(UUID after, int most) {
        return statements.list(
                "SELECT order_id FROM membership_order_untold WHERE order_id > ? ORDER BY order_id LIMIT ?",
                row -> row.uuid("order_id"),
                after,
                most);
    }

    void tellWaiting(UUID order) {
        if (statements.update("DELETE FROM membership_order_untold WHERE order_id = ?", order) == 1) {
            tell(order);
        }
    }

    void tell(UUID id) {
        Order order = statements
                .find(
                        "SELECT member_id, ordered_at, shipping, discount, points_used FROM membership_order WHERE id = ?"
                                + " FOR UPDATE",
                        OrderTelling::order,
                        id)
                .orElseThrow();
        if (order.orderedOn() != null) {
            statements.update(
                    "UPDATE membership_member SET first_bought_on = ? WHERE id = ?"
                            + " AND (first_bought_on IS NULL OR first_bought_on > ?)",
                    order.orderedOn(),
                    order.member(),
                    order.orderedOn());
        }
        List<LineEvent> events = log.of(id).stream().map(OrderLog.Entry::event).toList();
        statements.update("DELETE FROM membership_order_line WHERE order_id = ?", id);
        statements.batch(
                "INSERT INTO membership_order_line (order_id, line, member_id, kept, delivered_on, purchases, goods, discount,"
                        + " points_used, shipping) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                OrderStory.of(order.terms(), events).stream()
                        .map(facts -> values(id, order.member(), facts))
                        .toList());
        told.fire(new OrderTold(id));
    }

    private static Order order(Row row) throws SQLException {
        return new Order(
                row.uuid("member_id"),
                Optional.ofNullable(row.instantOrNull("ordered_at"))
                        .map(at -> LocalDate.ofInstant(at, SystemClock.KOREA))
                        .orElse(null),
                new OrderTerms(
                        Won.of(row.bigint("shipping")),
                        Won.of(row.bigint("discount")),
                        Won.of(row.bigint("points_used"))));
    }

    private static @Nullable Object[] values(UUID order, UUID member, LineFacts facts) {
        return new @Nullable Object[] {
            order,
            facts.line(),
            member,
            facts.kept(),
            facts.delivered().orElse(null),
            facts.purchases(),
            facts.goods().amount(),
            facts.discount().amount(),
            facts.pointsUsed().amount(),
            facts.shipping().amount()
        };
    }
}
