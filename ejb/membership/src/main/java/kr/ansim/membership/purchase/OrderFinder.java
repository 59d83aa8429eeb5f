package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.DeskOrder;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Single orders with all that was told of their lines. */
@ApplicationScoped
public class OrderFinder {

    @Inject
    private Statements statements;

    @Inject
    private OrderLog log;

    private record Bare(DeskOrder order, long shipping, long off) {}

    /** @param head of all who are the customer */
    public List<DeskOrder> find(UUID head, String number) {
        return statements
                .list(
                        "SELECT o.*, COALESCE(o.ordered_at, o.added_at) AS at_time, i.channel, i.customer_number"
                                + " FROM membership_member m JOIN membership_order o ON o.member_id = m.id"
                                + " JOIN membership_identity i ON i.id = o.identity_id"
                                + " WHERE m.head_id = ? AND o.number = ? ORDER BY at_time DESC, o.id",
                        OrderFinder::bare,
                        head,
                        number)
                .stream()
                .map(this::whole)
                .toList();
    }

    private static Bare bare(Row row) throws SQLException {
        return new Bare(
                new DeskOrder(
                        row.uuid("id"),
                        row.uuid("shop_id"),
                        row.string("number"),
                        new CustomerNumber(SalesChannel.valueOf(row.string("channel")), row.string("customer_number")),
                        row.instant("at_time"),
                        row.string("payment_method"),
                        Won.ZERO,
                        List.of()),
                row.bigint("shipping"),
                row.bigint("discount") + row.bigint("points_used"));
    }

    private DeskOrder whole(Bare bare) {
        DeskOrder order = bare.order();
        List<DeskOrder.Line> lines = lines(order);
        long goods = lines.stream()
                .mapToLong(line ->
                        line.ordered().quantity() * line.ordered().price().amount())
                .sum();
        return new DeskOrder(
                order.id(),
                order.shop(),
                order.number(),
                order.customer(),
                order.at(),
                order.paymentMethod(),
                Won.of(Math.max(0, goods + bare.shipping() - bare.off())),
                lines);
    }

    private List<DeskOrder.Line> lines(DeskOrder order) {
        Map<Integer, List<OrderLog.Entry>> byLine = log.of(order.id()).stream()
                .collect(Collectors.groupingBy(entry -> entry.event().line(), TreeMap::new, Collectors.toList()));
        Map<String, String> names = names(order);
        return byLine.values().stream()
                .flatMap(told -> line(told, names).stream())
                .toList();
    }

    /** A line of which nobody told what it is cannot be shown. */
    private static Optional<DeskOrder.Line> line(List<OrderLog.Entry> told, Map<String, String> names) {
        return told.stream()
                .flatMap(entry -> entry.event().ordered().stream())
                .findFirst()
                .map(ordered -> new DeskOrder.Line(
                        told.get(0).event().line(),
                        ordered,
                        Optional.ofNullable(names.get(ordered.productCode())),
                        first(told, OrderEventKind.SHIPPED).map(OrderLog.Entry::at),
                        first(told, OrderEventKind.DELIVERED)
                                .map(entry -> entry.event().day()),
                        pieces(told, OrderEventKind.CANCELLED),
                        pieces(told, OrderEventKind.RETURNED),
                        pieces(told, OrderEventKind.EXCHANGED)));
    }

    private static Optional<OrderLog.Entry> first(Collection<OrderLog.Entry> told, OrderEventKind kind) {
        return told.stream().filter(entry -> entry.event().kind() == kind).findFirst();
    }

    private static int pieces(Collection<OrderLog.Entry> told, OrderEventKind kind) {
        return told.stream()
                .map(OrderLog.Entry::event)
                .filter(event -> event.kind() == kind)
                .mapToInt(LineEvent::quantity)
                .sum();
    }

    private Map<String, String> names(DeskOrder order) {
        Map<String, String> names = new HashMap<>();
        statements
                .list(
                        "SELECT DISTINCT p.code, p.name FROM membership_order_event e JOIN membership_catalogue_item p"
                                + " ON p.code = e.product_code AND p.shop_id = ? WHERE e.order_id = ?",
                        row -> Map.entry(row.string("code"), row.string("name")),
                        order.shop(),
                        order.id())
                .forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }
}
