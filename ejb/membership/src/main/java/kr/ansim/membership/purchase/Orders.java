package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderLinesTold;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.member.Identities;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The orders of shops, each with its customer. */
@ApplicationScoped
class Orders {

    private record Order(UUID id, UUID identity) {}

    @Inject
    private Statements statements;

    @Inject
    private Identities identities;

    @Inject
    private OrderLog log;

    @Inject
    private ToldTerms terms;

    @Inject
    private OrderTelling telling;

    @Inject
    private Event<OrderLinesTold> told;

    @Inject
    private Clock clock;

    /**
     * Adds what is new of these events of one order, and tells the order anew.
     *
     * @param open whether it may be told now; else after the close that is under way
     * @return whether anything was new
     * @throws RuleBroken {@code ORDER_OF_ANOTHER, ORDER_EVENT_DIFFERS}
     */
    boolean take(UUID shop, String number, List<TellOrderEvent> events, boolean open) {
        Order order = locked(shop, number, identities.of(events.get(0).customer()));
        Map<String, OrderLog.Entry> known = new HashMap<>();
        log.of(order.id()).forEach(entry -> known.put(key(entry), entry));
        List<OrderLog.Entry> added = new ArrayList<>();
        boolean newTerms = false;
        for (TellOrderEvent event : events) {
            if (!identities.of(event.customer()).id().equals(order.identity())) {
                throw new RuleBroken(MembershipRule.ORDER_OF_ANOTHER, number);
            }
            for (TellOrderEvent.Line line : event.lines()) {
                OrderLog.Entry entry = OrderLog.Entry.of(event, line);
                OrderLog.@Nullable Entry before = known.putIfAbsent(key(entry), entry);
                if (before == null) {
                    added.add(entry);
                } else if (!before.equals(entry)) {
                    throw new RuleBroken(MembershipRule.ORDER_EVENT_DIFFERS, number, line.line(), event.event());
                }
            }
            newTerms |= event.terms().isPresent()
                    && terms.add(order.id(), event, event.terms().get());
        }
        if (added.isEmpty() && !newTerms) {
            return false;
        }
        if (newTerms) {
            terms.settle(order.id());
        }
        log.add(order.id(), added);
        if (open) {
            telling.tell(order.id());
        } else {
            telling.tellLater(order.id());
        }
        if (!added.isEmpty()) {
            told.fire(new OrderLinesTold(
                    shop, number, added.stream().map(Orders::line).toList()));
        }
        return true;
    }

    private static OrderLinesTold.Line line(OrderLog.Entry entry) {
        LineEvent event = entry.event();
        return new OrderLinesTold.Line(event.line(), event.kind(), event.quantity());
    }

    private static String key(OrderLog.Entry entry) {
        return entry.event().line() + " " + entry.event().key();
    }

    /** Locked until the end of the transaction. */
    private Order locked(UUID shop, String number, Identities.Identity customer) {
        return find(shop, number).orElseGet(() -> {
            try {
                statements.update(
                        "INSERT INTO membership_order (id, shop_id, number, member_id, identity_id, payment_method,"
                                + " shipping, discount, points_used, added_at) VALUES (?, ?, ?, ?, ?, '', 0, 0, 0, ?)",
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
                "SELECT id, identity_id FROM membership_order WHERE shop_id = ? AND number = ? FOR UPDATE",
                row -> new Order(row.uuid("id"), row.uuid("identity_id")),
                shop,
                number);
    }
}
