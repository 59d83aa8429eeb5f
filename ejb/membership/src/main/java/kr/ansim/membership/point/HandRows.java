package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.MovePointsByHand;
import kr.ansim.membership.PointsByHand;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Points moved by hand as the database has them. */
@ApplicationScoped
class HandRows {

    private static final String ALL =
            "SELECT p.*, m.number FROM membership_point_hand p JOIN membership_member m ON m.id = p.member_id WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    Optional<PointsByHand> find(UUID id) {
        return statements.find(ALL + "p.id = ?", HandRows::row, id);
    }

    /** Nobody else decides on it until the end of the transaction. */
    Optional<PointsByHand> locked(UUID id) {
        return statements
                .find("SELECT id FROM membership_point_hand WHERE id = ? FOR UPDATE", row -> row.uuid("id"), id)
                .flatMap(this::find);
    }

    List<PointsByHand> page(@Nullable UUID after, int most) {
        return statements.list(
                ALL + "p.id < ? ORDER BY p.id DESC LIMIT ?",
                HandRows::row,
                after == null ? new UUID(-1, -1) : after,
                most);
    }

    List<PointsByHand> waiting(int most) {
        return statements.list(ALL + "p.state = 'WAITING' ORDER BY p.id LIMIT ?", HandRows::row, most);
    }

    /** What this person alone moved of a member, and of all who are the same person, since then. */
    long moved(UUID head, String by, Instant since) {
        return statements
                .find(
                        "SELECT COALESCE(SUM(ABS(p.amount)), 0) AS moved FROM membership_member m JOIN membership_point_hand p"
                                + " ON p.member_id = m.id AND p.asked_at >= ? WHERE m.head_id = ? AND p.asked_by = ?"
                                + " AND p.state = 'DONE' AND p.decided_by IS NULL",
                        row -> row.bigint("moved"),
                        since,
                        head,
                        by)
                .orElseThrow();
    }

    void add(MovePointsByHand command, UUID member, PointsByHand.State state, String by) {
        statements.update(
                "INSERT INTO membership_point_hand (id, member_id, amount, reason, state, asked_by, asked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                command.key(),
                member,
                command.points(),
                command.reason().strip(),
                state,
                by,
                clock.instant());
    }

    void decide(UUID id, PointsByHand.State state, String by, @Nullable String decision) {
        statements.update(
                "UPDATE membership_point_hand SET state = ?, decided_by = ?, decided_at = ?, decision = ? WHERE id = ?",
                state,
                by,
                clock.instant(),
                decision,
                id);
    }

    private static PointsByHand row(Row row) throws SQLException {
        return new PointsByHand(
                row.uuid("id"),
                row.string("number"),
                row.bigint("amount"),
                row.string("reason"),
                PointsByHand.State.valueOf(row.string("state")),
                row.string("asked_by"),
                row.instant("asked_at"),
                Optional.ofNullable(row.stringOrNull("decided_by")),
                Optional.ofNullable(row.instantOrNull("decided_at")),
                Optional.ofNullable(row.stringOrNull("decision")));
    }
}
