package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.OrderPlace;
import kr.ansim.membership.OrderSummary;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The orders of members as far as they are told, for whoever serves them. */
@ApplicationScoped
public class OrderHistory {

    @Inject
    private Statements statements;

    @Inject
    private MemberHeads heads;

    /** @throws RuleBroken as the facade says */
    public List<OrderSummary> of(String member, @Nullable OrderPlace after, int limit) {
        return of(heads.of(member), after, limit);
    }

    /** @param head of all who are this person */
    public List<OrderSummary> of(UUID head, @Nullable OrderPlace after, int limit) {
        List<Object> values = new ArrayList<>(List.of(head));
        String place = "";
        if (after != null) {
            place =
                    " AND (COALESCE(o.ordered_at, o.added_at) < ? OR COALESCE(o.ordered_at, o.added_at) = ? AND o.id < ?)";
            values.addAll(List.of(after.at(), after.at(), after.id()));
        }
        values.add(limit);
        List<OrderSummary> bare = statements.list(
                "SELECT o.*, COALESCE(o.ordered_at, o.added_at) AS at_time, i.channel, i.customer_number FROM membership_member m"
                        + " JOIN membership_order o ON o.member_id = m.id JOIN membership_identity i ON i.id = o.identity_id"
                        + " WHERE m.head_id = ?" + place + " ORDER BY at_time DESC, o.id DESC LIMIT ?",
                OrderHistory::bare,
                values.toArray());
        Map<UUID, List<OrderSummary.Line>> lines =
                lines(bare.stream().map(OrderSummary::id).toList());
        return bare.stream()
                .map(order -> with(order, lines.getOrDefault(order.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<OrderSummary.Line>> lines(List<UUID> orders) {
        Map<UUID, Map<Integer, OrderSummary.Line>> byOrder = new HashMap<>();
        if (!orders.isEmpty()) {
            statements
                    .list(
                            "SELECT e.*, l.kept, l.delivered_on, p.name AS product_name, (SELECT COALESCE(SUM(r.quantity), 0)"
                                    + " FROM membership_order_event r WHERE r.order_id = e.order_id AND r.line = e.line"
                                    + " AND r.kind = 'RETURNED') AS returned FROM membership_order_event e"
                                    + " JOIN membership_order o ON o.id = e.order_id LEFT JOIN membership_order_line l"
                                    + " ON l.order_id = e.order_id AND l.line = e.line LEFT JOIN membership_catalogue_item p"
                                    + " ON p.shop_id = o.shop_id AND p.code = e.product_code"
                                    + " WHERE e.product_code IS NOT NULL AND e.order_id IN ("
                                    + Statements.marks(orders.size()) + ") ORDER BY e.occurred_at, e.event_key",
                            row -> Map.entry(row.uuid("order_id"), line(row)),
                            orders.toArray())
                    .forEach(one -> byOrder.computeIfAbsent(one.getKey(), order -> new TreeMap<>())
                            .putIfAbsent(one.getValue().line(), one.getValue()));
        }
        Map<UUID, List<OrderSummary.Line>> lines = new HashMap<>();
        byOrder.forEach((order, of) -> lines.put(order, List.copyOf(of.values())));
        return lines;
    }

    private static OrderSummary.Line line(Row row) throws SQLException {
        LineEvent event = OrderLog.entry(row).event();
        @Nullable Integer kept = row.integerOrNull("kept");
        return new OrderSummary.Line(
                event.line(),
                event.ordered().orElseThrow(),
                Optional.ofNullable(row.stringOrNull("product_name")),
                kept == null ? event.quantity() : kept,
                row.integer("returned"),
                Optional.ofNullable(row.dateOrNull("delivered_on")));
    }

    private static OrderSummary bare(Row row) throws SQLException {
        return new OrderSummary(
                row.uuid("id"),
                new CustomerNumber(SalesChannel.valueOf(row.string("channel")), row.string("customer_number")),
                row.uuid("shop_id"),
                row.string("number"),
                row.instant("at_time"),
                row.string("payment_method"),
                Won.of(row.bigint("shipping")),
                Won.of(row.bigint("discount")),
                Won.of(row.bigint("points_used")),
                List.of());
    }

    private static OrderSummary with(OrderSummary bare, List<OrderSummary.Line> lines) {
        return new OrderSummary(
                bare.id(),
                bare.customer(),
                bare.shop(),
                bare.number(),
                bare.at(),
                bare.paymentMethod(),
                bare.shipping(),
                bare.discount(),
                bare.pointsUsed(),
                lines);
    }
}
