package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.member.Identities;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Orders with all their events, and what these say together. */
@ApplicationScoped
class Orders {

    private record Order(UUID id, UUID member, UUID identity) {}

    private record Kept(LineEvent event, Instant at) {}

    @Inject
    private Statements statements;

    @Inject
    private Identities identities;

    @Inject
    private Clock clock;

    /**
     * Adds what is new of these events of one order, and tells the order anew.
     *
     * @return whether anything was new
     * @throws RuleBroken {@code ORDER_OF_ANOTHER, ORDER_EVENT_DIFFERS}
     */
    boolean take(UUID shop, String number, List<TellOrderEvent> told) {
        Identities.Identity customer = identities.of(told.get(0).customer());
        Order order = locked(shop, number, customer);
        Map<String, Kept> known = events(order.id());
        List<Object[]> rows = new ArrayList<>();
        for (TellOrderEvent event : told) {
            if (!identities.of(event.customer()).id().equals(order.identity())) {
                throw new RuleBroken(MembershipRule.ORDER_OF_ANOTHER, number);
            }
            for (TellOrderEvent.Line line : event.lines()) {
                Kept kept = new Kept(event(event, line), event.occurredAt());
                @Nullable Kept before = known.putIfAbsent(line.line() + " " + event.event(), kept);
                if (before == null) {
                    rows.add(row(order.id(), kept));
                } else if (!before.equals(kept)) {
                    throw new RuleBroken(MembershipRule.ORDER_EVENT_DIFFERS, number, line.line(), event.event());
                }
            }
            event.terms().ifPresent(terms -> place(order.id(), terms, event.occurredAt()));
        }
        if (rows.isEmpty()) {
            return false;
        }
        statements.batch(
                "INSERT INTO membership_order_event (id, order_id, line, event_key, kind, occurred_at, quantity, product_code,"
                        + " category, brand, size, price, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        tell(order, known.values().stream().map(Kept::event).toList());
        return true;
    }

    /** Locked until the end of the transaction. */
    private Order locked(UUID shop, String number, Identities.Identity customer) {
        return find(shop, number).orElseGet(() -> {
            try {
                statements.update(
                        "INSERT INTO membership_order (id, shop_id, number, member_id, identity_id, payment_method, shipping,"
                                + " discount, points_used, added_at) VALUES (?, ?, ?, ?, ?, '', 0, 0, 0, ?)",
                        Ids.next(),
                        shop,
                        number,
                        customer.member(),
                        customer.id(),
                        clock.instant());
            } catch (DuplicateKey othersWereFaster) {
                // then theirs is found
            }
            return find(shop, number).orElseThrow();
        });
    }

    private Optional<Order> find(UUID shop, String number) {
        return statements.find(
                "SELECT id, member_id, identity_id FROM membership_order WHERE shop_id = ? AND number = ? FOR UPDATE",
                row -> new Order(row.uuid("id"), row.uuid("member_id"), row.uuid("identity_id")),
                shop,
                number);
    }

    private void place(UUID order, TellOrderEvent.Terms terms, Instant at) {
        statements.update(
                "UPDATE membership_order SET payment_method = ?, ordered_at = ?, shipping = ?, discount = ?, points_used = ?"
                        + " WHERE id = ? AND ordered_at IS NULL",
                terms.paymentMethod(),
                at,
                terms.shipping().amount(),
                terms.discount().amount(),
                terms.pointsUsed().amount(),
                order);
    }

    private Map<String, Kept> events(UUID order) {
        Map<String, Kept> known = new HashMap<>();
        statements
                .list("SELECT * FROM membership_order_event WHERE order_id = ?", Orders::kept, order)
                .forEach(one -> known.put(one.event().line() + " " + one.event().key(), one));
        return known;
    }

    private static Kept kept(Row row) throws SQLException {
        Instant at = row.instant("occurred_at");
        @Nullable String product = row.stringOrNull("product_code");
        return new Kept(
                new LineEvent(
                        row.integer("line"),
                        row.string("event_key"),
                        OrderEventKind.valueOf(row.string("kind")),
                        LocalDate.ofInstant(at, SystemClock.KOREA),
                        row.integer("quantity"),
                        product == null
                                ? Optional.empty()
                                : Optional.of(new OrderedLine(
                                        product,
                                        row.string("category"),
                                        row.string("brand"),
                                        row.string("size"),
                                        row.integer("quantity"),
                                        Won.of(row.bigint("price"))))),
                at);
    }

    private static LineEvent event(TellOrderEvent told, TellOrderEvent.Line line) {
        return new LineEvent(
                line.line(),
                told.event(),
                told.kind(),
                LocalDate.ofInstant(told.occurredAt(), SystemClock.KOREA),
                line.quantity(),
                line.ordered());
    }

    private @Nullable Object[] row(UUID order, Kept kept) {
        LineEvent event = kept.event();
        @Nullable OrderedLine ordered = event.ordered().orElse(null);
        return new @Nullable Object[] {
            Ids.next(),
            order,
            event.line(),
            event.key(),
            event.kind(),
            kept.at(),
            event.quantity(),
            ordered == null ? null : ordered.productCode(),
            ordered == null ? null : ordered.category(),
            ordered == null ? null : ordered.brand(),
            ordered == null ? null : ordered.size(),
            ordered == null ? null : ordered.price().amount(),
            clock.instant()
        };
    }

    private void tell(Order order, List<LineEvent> events) {
        OrderTerms terms = statements
                .find(
                        "SELECT shipping, discount, points_used FROM membership_order WHERE id = ?",
                        row -> new OrderTerms(
                                Won.of(row.bigint("shipping")),
                                Won.of(row.bigint("discount")),
                                Won.of(row.bigint("points_used"))),
                        order.id())
                .orElseThrow();
        statements.update("DELETE FROM membership_order_line WHERE order_id = ?", order.id());
        statements.batch(
                "INSERT INTO membership_order_line (order_id, line, member_id, kept, delivered_on, purchases, goods, discount,"
                        + " points_used, shipping) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                OrderStory.of(terms, events).stream()
                        .map(facts -> new @Nullable Object[] {
                            order.id(),
                            facts.line(),
                            order.member(),
                            facts.kept(),
                            facts.delivered().orElse(null),
                            facts.purchases(),
                            facts.goods().amount(),
                            facts.discount().amount(),
                            facts.pointsUsed().amount(),
                            facts.shipping().amount()
                        })
                        .toList());
    }
}
