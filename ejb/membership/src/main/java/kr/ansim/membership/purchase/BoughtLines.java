package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BoughtLine;
import kr.ansim.membership.BuyingCounts;
import kr.ansim.membership.OrderNumber;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.SizeMeasure;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What members buy and how, for whoever wants to know their habits. */
@ApplicationScoped
public class BoughtLines {

    private static final String OF_MEMBER = " FROM membership_member m JOIN membership_order o ON o.member_id = m.id";

    @Inject
    private Statements statements;

    /** @param head of all who are this person */
    public BuyingCounts counts(UUID head, Instant from) {
        Map<SalesChannel, Integer> channels = new EnumMap<>(SalesChannel.class);
        statements
                .list(
                        "SELECT i.channel, COUNT(*) AS orders" + OF_MEMBER
                                + " JOIN membership_identity i ON i.id = o.identity_id WHERE m.head_id = ? AND o.ordered_at >= ?"
                                + " GROUP BY i.channel",
                        row -> Map.entry(SalesChannel.valueOf(row.string("channel")), row.integer("orders")),
                        head,
                        from)
                .forEach(one -> channels.put(one.getKey(), one.getValue()));
        Map<String, Integer> payments = new LinkedHashMap<>();
        statements
                .list(
                        "SELECT o.payment_method, COUNT(*) AS orders" + OF_MEMBER
                                + " WHERE m.head_id = ? AND o.ordered_at >= ? AND o.payment_method <> ''"
                                + " GROUP BY o.payment_method",
                        row -> Map.entry(row.string("payment_method"), row.integer("orders")),
                        head,
                        from)
                .forEach(one -> payments.put(one.getKey(), one.getValue()));
        return new BuyingCounts(channels, payments);
    }

    /** The newest first. @param head of all who are this person */
    public List<BoughtLine> of(UUID head, Instant from, int limit) {
        return statements.list(
                "SELECT x.*, l.kept, p.name AS product_name, s.chest, s.waist, s.hip, s.foot, (SELECT COALESCE(SUM(r.quantity), 0)"
                        + " FROM membership_order_event r WHERE r.order_id = x.order_id AND r.line = x.line"
                        + " AND r.kind = 'RETURNED') AS returned FROM (SELECT o.shop_id, o.number, e.*" + OF_MEMBER
                        + " JOIN membership_order_event e ON e.order_id = o.id WHERE m.head_id = ? AND o.ordered_at >= ?"
                        + " AND e.kind = 'PLACED' AND e.product_code IS NOT NULL ORDER BY o.ordered_at DESC, o.id DESC, e.line"
                        + " LIMIT ?) x LEFT JOIN membership_order_line l ON l.order_id = x.order_id AND l.line = x.line"
                        + " LEFT JOIN membership_catalogue_item p ON p.shop_id = x.shop_id AND p.code = x.product_code"
                        + " LEFT JOIN membership_catalogue_size s ON s.shop_id = x.shop_id AND s.code = x.product_code"
                        + " AND s.size = x.size ORDER BY x.occurred_at DESC, x.order_id DESC, x.line",
                BoughtLines::line,
                head,
                from,
                limit);
    }

    private static BoughtLine line(Row row) throws SQLException {
        int quantity = row.integer("quantity");
        int returned = row.integer("returned");
        Integer kept = row.integerOrNull("kept");
        return new BoughtLine(
                new OrderNumber(row.uuid("shop_id"), row.string("number")),
                row.instant("occurred_at"),
                new OrderedLine(
                        row.string("product_code"),
                        row.string("category"),
                        row.string("brand"),
                        row.string("size"),
                        quantity,
                        Won.of(row.bigint("price"))),
                Optional.ofNullable(row.stringOrNull("product_name")),
                kept == null ? quantity - returned : kept,
                returned,
                measures(row));
    }

    private static Set<SizeMeasure> measures(Row row) throws SQLException {
        EnumSet<SizeMeasure> measures = EnumSet.noneOf(SizeMeasure.class);
        for (SizeMeasure one : List.of(SizeMeasure.CHEST, SizeMeasure.WAIST, SizeMeasure.HIP, SizeMeasure.FOOT)) {
            if (row.integerOrNull(one.name().toLowerCase(Locale.ROOT)) != null) {
                measures.add(one);
            }
        }
        return measures;
    }

    /** The newest first. @param head of all who are this person */
    public List<OrderNumber> numbers(UUID head, int limit) {
        return statements.list(
                "SELECT o.shop_id, o.number" + OF_MEMBER
                        + " WHERE m.head_id = ? ORDER BY o.ordered_at DESC, o.id DESC LIMIT ?",
                row -> new OrderNumber(row.uuid("shop_id"), row.string("number")),
                head,
                limit);
    }
}
