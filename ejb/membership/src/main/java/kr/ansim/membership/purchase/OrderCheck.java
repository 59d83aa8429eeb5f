package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.platform.SheetFault;
import kr.ansim.platform.Statements;

/** Compares what a file tells of orders with what was told of them before. */
@ApplicationScoped
class OrderCheck {

    private static final int AT_ONCE = 200;
    private static final int MOST_FAULTS = 200;

    /** @param known lines of the file that say what was told before */
    record Checked(int orders, int known, List<SheetFault> faults) {}

    private record Before(Map<String, CustomerNumber> customers, Map<String, OrderLog.Entry> entries) {}

    @Inject
    private Statements statements;

    Checked of(UUID shop, List<OrderLine> lines) {
        Map<String, List<OrderLine>> byOrder = lines.stream()
                .collect(Collectors.groupingBy(line -> line.event().order(), TreeMap::new, Collectors.toList()));
        List<String> orders = List.copyOf(byOrder.keySet());
        List<SheetFault> faults = new ArrayList<>();
        int known = 0;
        for (int at = 0; at < orders.size() && faults.size() < MOST_FAULTS; at += AT_ONCE) {
            List<String> some = orders.subList(at, Math.min(at + AT_ONCE, orders.size()));
            Before before = before(shop, some);
            for (String order : some) {
                for (OrderLine line : byOrder.getOrDefault(order, List.of())) {
                    known += compare(line, before, faults);
                }
            }
        }
        return new Checked(orders.size(), known, faults);
    }

    /** @return 1 for a line that says nothing new */
    private static int compare(OrderLine line, Before before, List<SheetFault> faults) {
        TellOrderEvent told = line.event();
        CustomerNumber customer = before.customers().get(told.order());
        if (customer != null && !customer.equals(told.customer())) {
            faults.add(fault(line, MembershipRule.ORDER_OF_ANOTHER, told.order()));
            return 0;
        }
        OrderLog.Entry entry = OrderLog.Entry.of(told, told.lines().get(0));
        OrderLog.Entry known = before.entries().get(key(told.order(), entry));
        if (known != null && !known.equals(entry)) {
            faults.add(fault(line, MembershipRule.ORDER_EVENT_DIFFERS, told.order(), told.event()));
        }
        return known == null ? 0 : 1;
    }

    private static SheetFault fault(OrderLine line, MembershipRule rule, String... arguments) {
        return new SheetFault(line.row(), "", rule.name(), List.of(arguments));
    }

    private Before before(UUID shop, List<String> orders) {
        String where = " WHERE o.shop_id = ? AND o.number IN (" + Statements.marks(orders.size()) + ")";
        List<Object> values = new ArrayList<>(List.of(shop));
        values.addAll(orders);
        Map<String, CustomerNumber> customers = new HashMap<>();
        statements
                .list(
                        "SELECT o.number, i.channel, i.customer_number FROM membership_order o JOIN membership_identity i"
                                + " ON i.id = o.identity_id" + where,
                        row -> Map.entry(
                                row.string("number"),
                                new CustomerNumber(
                                        SalesChannel.valueOf(row.string("channel")), row.string("customer_number"))),
                        values.toArray())
                .forEach(one -> customers.put(one.getKey(), one.getValue()));
        Map<String, OrderLog.Entry> entries = new HashMap<>();
        statements
                .list(
                        "SELECT o.number, e.* FROM membership_order o JOIN membership_order_event e ON e.order_id = o.id"
                                + where,
                        row -> Map.entry(row.string("number"), OrderLog.entry(row)),
                        values.toArray())
                .forEach(one -> entries.put(key(one.getKey(), one.getValue()), one.getValue()));
        return new Before(customers, entries);
    }

    private static String key(String order, OrderLog.Entry entry) {
        return order + "\n" + entry.event().line() + " " + entry.event().key();
    }
}
