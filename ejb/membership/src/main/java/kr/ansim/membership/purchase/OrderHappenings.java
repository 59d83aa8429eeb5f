package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderHappening;
import kr.ansim.membership.OrderHappeningPlace;
import kr.ansim.membership.OrderNumber;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What happened to the orders of members, day by day. That an order was paid is left out: it is so on the day of the order. */
@ApplicationScoped
public class OrderHappenings {

    private static final String KOREAN_DAY = "CAST(TIMESTAMPADD(HOUR, 9, e.occurred_at) AS DATE)";

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Lines of an order that go the same way on the same day are told once. */
    private static final String DAYS =
            "SELECT o.id, o.shop_id, o.number, e.kind, MAX(e.occurred_at) AS last_at, MIN(e.line) AS first_line,"
                    + " COUNT(DISTINCT e.line) AS line_count, SUM(e.quantity) AS pieces, SUM(COALESCE(e.price, 0) * e.quantity)"
                    + " AS goods FROM membership_member m JOIN membership_order o ON o.member_id = m.id"
                    + " JOIN membership_order_event e ON e.order_id = o.id WHERE m.head_id = ? AND e.kind <> 'PAID'"
                    + " AND e.occurred_at < ? GROUP BY o.id, o.shop_id, o.number, e.kind, " + KOREAN_DAY;

    @Inject
    private Statements statements;

    /** The newest first. @param head of all who are this person */
    public List<OrderHappening> of(UUID head, @Nullable OrderHappeningPlace after, int limit) {
        List<Object> values = new ArrayList<>(List.of(head, after == null ? EVER : endOfDay(after.at())));
        String place = "";
        if (after != null) {
            place = " WHERE d.last_at < ? OR d.last_at = ? AND (d.id < ? OR d.id = ? AND d.kind < ?)";
            values.addAll(List.of(after.at(), after.at(), after.order(), after.order(), after.kind()));
        }
        values.add(limit);
        return statements.list(
                "SELECT y.*, p.name AS product_name FROM (SELECT x.*, (SELECT f.product_code FROM membership_order_event f"
                        + " WHERE f.order_id = x.id AND f.line = x.first_line AND f.product_code IS NOT NULL"
                        + " ORDER BY f.occurred_at, f.event_key LIMIT 1) AS product_code FROM (SELECT * FROM (" + DAYS
                        + ") d" + place + " ORDER BY d.last_at DESC, d.id DESC, d.kind DESC LIMIT ?) x) y"
                        + " LEFT JOIN membership_catalogue_item p ON p.shop_id = y.shop_id AND p.code = y.product_code"
                        + " ORDER BY y.last_at DESC, y.id DESC, y.kind DESC",
                OrderHappenings::happening,
                values.toArray());
    }

    /** Days after it were told by earlier pages, and a day is told as a whole. */
    private static Instant endOfDay(Instant at) {
        return LocalDate.ofInstant(at, SystemClock.KOREA)
                .plusDays(1)
                .atStartOfDay(SystemClock.KOREA)
                .toInstant();
    }

    private static OrderHappening happening(Row row) throws SQLException {
        return new OrderHappening(
                row.uuid("id"),
                new OrderNumber(row.uuid("shop_id"), row.string("number")),
                OrderEventKind.valueOf(row.string("kind")),
                row.instant("last_at"),
                row.integer("line_count"),
                row.integer("pieces"),
                row.bigint("goods"),
                Optional.ofNullable(row.stringOrNull("product_code")),
                Optional.ofNullable(row.stringOrNull("product_name")));
    }
}
