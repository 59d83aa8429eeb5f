package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.Statements;

/** Which products are on air on which day, as their shops announce it. */
@ApplicationScoped
public class Broadcasts {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** In place of the list that the shop has sent for the day before. */
    void put(UUID shopId, LocalDate day, List<UUID> products) {
        // locks the day for the shop: of two lists sent at once neither sees what the other one takes out and puts in
        statements.update(
                "INSERT INTO certification_broadcast_list (shop_id, on_day, sent_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE sent_at = VALUES(sent_at)",
                shopId,
                day,
                clock.instant());
        // read first: a DELETE that looks at the products itself locks them, against whoever judges them
        List<UUID> before = statements.list(
                "SELECT b.product_id FROM certification_broadcast b JOIN certification_product p ON p.id = b.product_id"
                        + " WHERE b.on_day = ? AND p.shop_id = ? ORDER BY b.product_id",
                row -> row.uuid("product_id"),
                day,
                shopId);
        statements.batch("DELETE FROM certification_broadcast WHERE on_day = ? AND product_id = ?", pairs(day, before));
        statements.batch(
                "INSERT INTO certification_broadcast (on_day, product_id) VALUES (?, ?)", pairs(day, products));
    }

    private static List<Object[]> pairs(LocalDate day, List<UUID> products) {
        return products.stream().map(id -> new Object[] {day, id}).toList();
    }
}
