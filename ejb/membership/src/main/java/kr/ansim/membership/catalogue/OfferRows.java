package kr.ansim.membership.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Offer;
import kr.ansim.membership.OfferedNext;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Reads what is sold today out of the catalogues of shops. */
@ApplicationScoped
public class OfferRows {

    /** Enough to see what is bought next, and read in a moment however often a product was sold. */
    private static final int BUYERS = 200;

    private static final String SOLD =
            " (p.valid_from IS NULL OR p.valid_from <= ?) AND (p.valid_to IS NULL OR p.valid_to >= ?)";

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public List<Offer> of(Collection<String> categories, Collection<String> brands, int most) {
        if (categories.isEmpty() && brands.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        List<Object> values = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        narrow("category", categories, ways, values);
        narrow("brand", brands, ways, values);
        values.addAll(List.of(today, today, clock.instant(), most));
        return withSizes(statements.list(
                "SELECT p.* FROM membership_catalogue_item p WHERE (" + String.join(" OR ", ways) + ") AND" + SOLD
                        + " ORDER BY CASE WHEN p.broadcast_to >= ? THEN 0 ELSE 1 END, p.broadcast_from, p.changed_at DESC,"
                        + " p.code LIMIT ?",
                this::offer,
                values.toArray()));
    }

    private static void narrow(String column, Collection<String> wanted, List<String> ways, List<Object> values) {
        if (!wanted.isEmpty()) {
            ways.add("p." + column + " IN (" + Statements.marks(wanted.size()) + ")");
            values.addAll(wanted);
        }
    }

    /** @param head of all who are the person that is left out */
    public List<OfferedNext> after(UUID head, UUID shop, String product, int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        List<OfferedNext> bare = statements.list(
                "SELECT p.*, n.buyers FROM (SELECT o2.shop_id, e2.product_code, COUNT(DISTINCT o2.member_id) AS buyers FROM"
                        + " (SELECT o.member_id, o.ordered_at FROM membership_order_event e JOIN membership_order o"
                        + " ON o.id = e.order_id AND o.shop_id = ? JOIN membership_member m ON m.id = o.member_id"
                        + " AND m.head_id <> ? WHERE e.product_code = ? ORDER BY e.order_id DESC LIMIT ?) b"
                        + " JOIN membership_order o2 ON o2.member_id = b.member_id AND o2.ordered_at > b.ordered_at"
                        + " JOIN membership_order_event e2 ON e2.order_id = o2.id AND e2.product_code IS NOT NULL"
                        + " AND e2.product_code <> ? GROUP BY o2.shop_id, e2.product_code) n"
                        + " JOIN membership_catalogue_item p ON p.shop_id = n.shop_id AND p.code = n.product_code WHERE"
                        + SOLD
                        + " ORDER BY n.buyers DESC, p.code LIMIT ?",
                row -> new OfferedNext(offer(row), row.integer("buyers")),
                shop,
                head,
                product,
                BUYERS,
                product,
                today,
                today,
                most);
        return bare.stream()
                .map(one -> new OfferedNext(withSizes(List.of(one.offer())).get(0), one.buyers()))
                .toList();
    }

    private Offer offer(Row row) throws SQLException {
        Instant until = row.instantOrNull("broadcast_to");
        boolean ahead = until != null && until.isAfter(clock.instant());
        return new Offer(
                row.uuid("shop_id"),
                row.string("code"),
                row.string("name"),
                row.string("brand"),
                row.string("category"),
                Won.of(row.bigint("price")),
                ahead ? Optional.ofNullable(row.instantOrNull("broadcast_from")) : Optional.empty(),
                List.of());
    }

    private List<Offer> withSizes(List<Offer> bare) {
        return bare.stream()
                .map(one -> new Offer(
                        one.shop(),
                        one.code(),
                        one.name(),
                        one.brand(),
                        one.category(),
                        one.price(),
                        one.onAir(),
                        statements.list(
                                "SELECT size FROM membership_catalogue_size WHERE shop_id = ? AND code = ? ORDER BY place",
                                row -> row.string("size"),
                                one.shop(),
                                one.code())))
                .toList();
    }
}
