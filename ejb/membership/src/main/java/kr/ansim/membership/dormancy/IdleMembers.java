package kr.ansim.membership.dormancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    record Dormant(UUID member, LocalDate announcedOn) {}

    @Inject
    private Statements statements;

    /** Heads behind this one who have done nothing since then and were not told yet. */
    List<UUID> untold(UUID after, Instant since, int most) {
        return statements.list(
                "SELECT h.id FROM membership_member h LEFT JOIN membership_dormancy d ON d.member_id = h.id WHERE h.id > ?"
                        + " AND h.head_id = h.id AND h.state = 'ACTIVE' AND h.added_at < ? AND d.member_id IS NULL AND NOT "
                        + ACTIVE + " ORDER BY h.id LIMIT ?",
                row -> row.uuid("id"),
                after,
                since,
                since,
                since,
                most);
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
