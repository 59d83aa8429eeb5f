package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What was told of orders as a whole. Which of it counts follows from when it happened, never from when it came. */
@ApplicationScoped
class ToldTerms {

    private record Told(Instant at, TellOrderEvent.Terms terms) {}

    @Inject
    private Statements statements;

    /** @return whether that is new. @throws RuleBroken {@code ORDER_EVENT_DIFFERS} */
    boolean add(UUID order, TellOrderEvent event, TellOrderEvent.Terms terms) {
        Optional<Told> before = statements.find(
                "SELECT * FROM membership_order_terms WHERE order_id = ? AND event_key = ?",
                ToldTerms::told,
                order,
                event.event());
        if (before.isEmpty()) {
            write(order, event, terms);
            return true;
        }
        if (!before.get().terms().equals(terms)) {
            throw new RuleBroken(
                    MembershipRule.ORDER_EVENT_DIFFERS,
                    event.order(),
                    event.lines().get(0).line(),
                    event.event());
        }
        // lines of one event may have come apart, each with its moment
        return statements.update(
                        "UPDATE membership_order_terms SET occurred_at = ? WHERE order_id = ? AND event_key = ?"
                                + " AND occurred_at > ?",
                        event.occurredAt(),
                        order,
                        event.event(),
                        event.occurredAt())
                == 1;
    }

    private void write(UUID order, TellOrderEvent event, TellOrderEvent.Terms terms) {
        statements.update(
                "INSERT INTO membership_order_terms (order_id, event_key, placed, occurred_at, payment_method, shipping,"
                        + " discount, points_used) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                order,
                event.event(),
                event.kind() == OrderEventKind.PLACED,
                event.occurredAt(),
                terms.paymentMethod(),
                terms.shipping().amount(),
                terms.discount().amount(),
                terms.pointsUsed().amount());
    }

    /** Lets the order say what counts: what was told when it was placed, and of that the first. */
    void settle(UUID order) {
        Told told = statements
                .find(
                        "SELECT * FROM membership_order_terms WHERE order_id = ?"
                                + " ORDER BY placed DESC, occurred_at, event_key LIMIT 1",
                        ToldTerms::told,
                        order)
                .orElseThrow();
        statements.update(
                "UPDATE membership_order SET payment_method = ?, ordered_at = ?, shipping = ?, discount = ?, points_used = ?"
                        + " WHERE id = ?",
                told.terms().paymentMethod(),
                told.at(),
                told.terms().shipping().amount(),
                told.terms().discount().amount(),
                told.terms().pointsUsed().amount(),
                order);
    }

    private static Told told(Row row) throws SQLException {
        return new Told(
                row.instant("occurred_at"),
                new TellOrderEvent.Terms(
                        row.string("payment_method"),
                        Won.of(row.bigint("shipping")),
                        Won.of(row.bigint("discount")),
                        Won.of(row.bigint("points_used"))));
    }
}
