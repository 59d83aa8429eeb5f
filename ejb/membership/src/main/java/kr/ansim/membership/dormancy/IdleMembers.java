package kr.ansim.membership.dormancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.platform.Statements;

/** Members who do nothing. An order or a word on consents is something; that a shop tells of them is not. */
@ApplicationScoped
class IdleMembers {

    /** Of a group by its head, after a moment. */
    private static final String ACTIVE =
            "(EXISTS (SELECT 1 FROM membership_member a JOIN membership_order o ON o.member_id = a.id AND o.ordered_at >= ?"
                    + " WHERE a.head_id = h.id) OR EXISTS (SELECT 1 FROM membership_member b JOIN membership_consent c"
                    + " ON c.member_id = b.id AND c.occurred_at >= ? WHERE b.head_id = h.id))";

    /** The members behind one, up to another. */
    record Piece(UUID after, UUID last, int seen) {}

    record Dormant(UUID member, LocalDate announcedOn) {}

    @Inject
    private Statements statements;

    /** The last of the next members behind this one, with how many they are; empty when there is none. */
    Optional<Piece> piece(UUID after, int most) {
        return statements.find(
                "SELECT MAX(id) AS last, COUNT(*) AS seen FROM (SELECT id FROM membership_member WHERE id > ? ORDER BY id"
                        + " LIMIT ?) page HAVING COUNT(*) > 0",
                row -> new Piece(after, row.uuid("last"), row.integer("seen")),
                after,
                most);
    }

    /**
     * Heads of this piece who have done nothing since then, were not told yet, and of whom it was not found after this day that
     * they cannot be.
     */
    List<UUID> untold(Piece piece, Instant since, LocalDate lookedAfter) {
        return statements.list(
                "SELECT h.id FROM membership_member h LEFT JOIN membership_dormancy d ON d.member_id = h.id"
                        + " LEFT JOIN membership_unreached u ON u.member_id = h.id AND u.looked_on > ? WHERE h.id > ? AND h.id <= ?"
                        + " AND h.head_id = h.id AND h.state = 'ACTIVE' AND h.added_at < ? AND d.member_id IS NULL"
                        + " AND u.member_id IS NULL AND NOT " + ACTIVE + " ORDER BY h.id",
                row -> row.uuid("id"),
                lookedAfter,
                piece.after(),
                piece.last(),
                since,
                since,
                since);
    }

    /** Whom nobody can tell. */
    void unreached(Collection<UUID> members, LocalDate on) {
        statements.batch(
                "INSERT INTO membership_unreached (member_id, looked_on) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE looked_on = VALUES(looked_on)",
                members.stream().map(member -> new Object[] {member, on}).toList());
    }

    boolean isActive(UUID head, Instant since) {
        return statements
                .find(
                        "SELECT h.id FROM membership_member h WHERE h.id = ? AND " + ACTIVE,
                        row -> true,
                        head,
                        since,
                        since)
                .isPresent();
    }

    void tell(UUID member, LocalDate on, LocalDate due) {
        statements.update(
                "INSERT INTO membership_dormancy (member_id, announced_on, due_on) VALUES (?, ?, ?)", member, on, due);
    }

    /** Those whose day has come, behind this one, dormant already or not. */
    List<Dormant> due(UUID after, LocalDate today, int most) {
        return statements.list(
                "SELECT member_id, announced_on FROM membership_dormancy WHERE due_on <= ? AND member_id > ?"
                        + " ORDER BY member_id LIMIT ?",
                row -> new Dormant(row.uuid("member_id"), row.date("announced_on")),
                today,
                after,
                most);
    }

    /** @return whether it was not so before */
    boolean sleep(UUID member, LocalDate since) {
        return statements.update(
                        "UPDATE membership_dormancy SET since = ? WHERE member_id = ? AND since IS NULL", since, member)
                > 0;
    }

    void forget(UUID member) {
        statements.update("DELETE FROM membership_dormancy WHERE member_id = ?", member);
    }
}
