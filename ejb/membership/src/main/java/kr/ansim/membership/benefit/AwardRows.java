package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.purchase.OrderTold;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Points for lines of orders, and the orders that are to be looked at for it. */
@ApplicationScoped
class AwardRows {

    /** @param paid for what is kept of the line */
    record Line(int number, UUID member, LocalDate delivered, long paid) {}

    record Order(UUID id, UUID shop, String number) {}

    private static final Duration LATER = Duration.ofMinutes(10);

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** In the transaction that tells the order, so that none is forgotten. */
    void due(@Observes OrderTold told) {
        statements.update(
                "INSERT INTO membership_award_due (order_id, due_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE due_at = due_at",
                told.order(),
                clock.instant());
    }

    /** One that failed keeps none of the others waiting. */
    void dueLater(UUID order) {
        statements.update(
                "UPDATE membership_award_due SET due_at = ? WHERE order_id = ?",
                clock.instant().plus(LATER),
                order);
    }

    List<UUID> due(int most) {
        return statements.list(
                "SELECT order_id FROM membership_award_due WHERE due_at <= ? ORDER BY due_at LIMIT ?",
                row -> row.uuid("order_id"),
                clock.instant(),
                most);
    }

    void done(UUID order) {
        statements.update("DELETE FROM membership_award_due WHERE order_id = ?", order);
    }

    /** Nobody tells the order anew until the end of the transaction. */
    Optional<Order> locked(UUID order) {
        return statements.find(
                "SELECT id, shop_id, number FROM membership_order WHERE id = ? FOR UPDATE",
                row -> new Order(row.uuid("id"), row.uuid("shop_id"), row.string("number")),
                order);
    }

    /** Those that were delivered. */
    List<Line> lines(UUID order) {
        return statements.list(
                "SELECT line, member_id, delivered_on, goods - discount - points_used AS paid FROM membership_order_line"
                        + " WHERE order_id = ? AND delivered_on IS NOT NULL ORDER BY line",
                row -> new Line(
                        row.integer("line"),
                        row.uuid("member_id"),
                        row.date("delivered_on"),
                        Math.max(0, row.bigint("paid"))),
                order);
    }

    List<Award> of(UUID order) {
        return statements.list(
                "SELECT * FROM membership_award WHERE order_id = ? ORDER BY line, seq", AwardRows::award, order);
    }

    /** Orders with points that can be returned no more when they were delivered by this day. */
    List<UUID> ripe(LocalDate delivered, int most) {
        return statements.list(
                "SELECT DISTINCT order_id FROM membership_award WHERE confirmed = FALSE AND delivered_on <= ? LIMIT ?",
                row -> row.uuid("order_id"),
                delivered,
                most);
    }

    void add(Award award) {
        statements.update(
                "INSERT INTO membership_award (order_id, line, seq, lot_id, rate, amount, cancelled, cancels, delivered_on,"
                        + " confirmed) VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?)",
                award.order(),
                award.line(),
                award.seq(),
                award.lot(),
                award.rate(),
                award.amount(),
                award.delivered(),
                award.confirmed());
    }

    void cancelled(Award award, long more) {
        statements.update(
                "UPDATE membership_award SET cancelled = cancelled + ?, cancels = cancels + 1"
                        + " WHERE order_id = ? AND line = ? AND seq = ?",
                more,
                award.order(),
                award.line(),
                award.seq());
    }

    void confirmed(Award award) {
        statements.update(
                "UPDATE membership_award SET confirmed = TRUE WHERE order_id = ? AND line = ? AND seq = ?",
                award.order(),
                award.line(),
                award.seq());
    }

    private static Award award(Row row) throws SQLException {
        return new Award(
                row.uuid("order_id"),
                row.integer("line"),
                row.integer("seq"),
                row.uuid("lot_id"),
                row.bigint("rate"),
                row.bigint("amount"),
                row.bigint("cancelled"),
                row.integer("cancels"),
                row.date("delivered_on"),
                row.bool("confirmed"));
    }
}
