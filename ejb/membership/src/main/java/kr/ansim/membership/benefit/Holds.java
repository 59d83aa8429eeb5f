package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.BenefitHoldState;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.coupon.CouponDesk;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Holds with the shares of their lines, as the database has them. */
@ApplicationScoped
class Holds {

    @Inject
    private Statements statements;

    @Inject
    private CouponDesk coupons;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code ORDER_HELD_ALREADY} */
    void add(BenefitHold hold) {
        try {
            statements.update(
                    "INSERT INTO membership_hold (id, shop_id, order_number, member_id, points, free_delivery, state, held_at,"
                            + " held_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    hold.id(),
                    hold.shop(),
                    hold.order(),
                    hold.member(),
                    hold.points(),
                    hold.freeDelivery(),
                    hold.state(),
                    hold.heldAt(),
                    hold.heldUntil());
        } catch (DuplicateKey live) {
            throw new RuleBroken(BenefitRule.ORDER_HELD_ALREADY, hold.order());
        }
        statements.batch(
                "INSERT INTO membership_hold_line (hold_id, line, quantity, returned, points) VALUES (?, ?, ?, 0, ?)",
                hold.lines().stream()
                        .map(line -> new Object[] {hold.id(), line.line(), line.quantity(), line.points()})
                        .toList());
    }

    Optional<BenefitHold> find(UUID id) {
        return statements.find("SELECT * FROM membership_hold WHERE id = ?", this::hold, id);
    }

    /** Nobody else moves it until the end of the transaction. */
    Optional<BenefitHold> locked(UUID id) {
        return statements.find("SELECT * FROM membership_hold WHERE id = ? FOR UPDATE", this::hold, id);
    }

    void end(UUID id, BenefitHoldState state) {
        statements.update(
                "UPDATE membership_hold SET state = ?, ended_at = ? WHERE id = ? AND ended_at IS NULL",
                state,
                clock.instant(),
                id);
    }

    void returned(UUID id, int line, int more) {
        statements.update(
                "UPDATE membership_hold_line SET returned = returned + ? WHERE hold_id = ? AND line = ?",
                more,
                id,
                line);
    }

    /** The oldest first. */
    List<UUID> runOut(int most) {
        return statements.list(
                "SELECT id FROM membership_hold WHERE state = 'HELD' AND held_until <= ? ORDER BY held_until LIMIT ?",
                row -> row.uuid("id"),
                clock.instant(),
                most);
    }

    /** Of one person, always in the same order. */
    List<UUID> runOutOf(UUID head) {
        return statements.list(
                "SELECT h.id FROM membership_member m JOIN membership_hold h ON h.member_id = m.id WHERE m.head_id = ?"
                        + " AND h.state = 'HELD' AND h.held_until <= ? ORDER BY h.id",
                row -> row.uuid("id"),
                head,
                clock.instant());
    }

    /** Of this order, whoever's points they are. */
    List<UUID> runOutOf(UUID shop, String order) {
        return statements.list(
                "SELECT id FROM membership_hold WHERE live_order = ? AND shop_id = ? AND state = 'HELD' AND held_until <= ?",
                row -> row.uuid("id"),
                order,
                shop,
                clock.instant());
    }

    private BenefitHold hold(Row row) throws SQLException {
        UUID id = row.uuid("id");
        return new BenefitHold(
                id,
                row.uuid("shop_id"),
                row.string("order_number"),
                row.uuid("member_id"),
                BenefitHoldState.valueOf(row.string("state")),
                row.bigint("points"),
                row.bool("free_delivery"),
                row.instant("held_at"),
                row.instant("held_until"),
                Optional.ofNullable(row.instantOrNull("ended_at")),
                lines(id),
                coupons.of(id));
    }

    private List<BenefitHold.Line> lines(UUID hold) {
        return statements.list(
                "SELECT * FROM membership_hold_line WHERE hold_id = ? ORDER BY line",
                row -> new BenefitHold.Line(
                        row.integer("line"), row.integer("quantity"), row.integer("returned"), row.bigint("points")),
                hold);
    }
}
