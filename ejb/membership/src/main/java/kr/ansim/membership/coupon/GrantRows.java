package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Which coupons were given to members for a month, and how far that is. */
@ApplicationScoped
class GrantRows {

    /** @param doneTo the last member that was seen to */
    record Run(LocalDate month, UUID campaign, int grade, UUID doneTo) {}

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** Again changes nothing. */
    void begin(LocalDate month, UUID campaign, int grade) {
        statements.update(
                "INSERT INTO membership_grant_run (month_begin, campaign_id, grade, done_to, granted)"
                        + " VALUES (?, ?, ?, ?, 0) ON DUPLICATE KEY UPDATE grade = grade",
                month,
                campaign,
                grade,
                NOBODY);
    }

    Optional<Run> locked() {
        return statements.find(
                "SELECT month_begin, campaign_id, grade, done_to FROM membership_grant_run WHERE ended_at IS NULL"
                        + " ORDER BY month_begin, campaign_id, grade LIMIT 1 FOR UPDATE",
                GrantRows::run);
    }

    private static Run run(Row row) throws SQLException {
        return new Run(row.date("month_begin"), row.uuid("campaign_id"), row.integer("grade"), row.uuid("done_to"));
    }

    /** The last of the next members; empty behind the last of all. */
    Optional<UUID> end(Run run, int most) {
        return statements.find(
                "SELECT MAX(id) AS last FROM (SELECT id FROM membership_member WHERE id > ? ORDER BY id LIMIT ?) page"
                        + " HAVING MAX(id) IS NOT NULL",
                row -> row.uuid("last"),
                run.doneTo(),
                most);
    }

    /** Persons of this grade on the first of the month who have not got it yet. */
    List<UUID> without(Run run, UUID last) {
        return statements.list(
                "SELECT m.id FROM membership_member m LEFT JOIN membership_grant g ON g.head_id = m.id AND g.month_begin = ?"
                        + " AND g.campaign_id = ? WHERE m.id > ? AND m.id <= ? AND m.head_id = m.id AND m.state <> 'ERASED'"
                        + " AND m.id IN (SELECT h.head_id FROM membership_member h LEFT JOIN membership_manual_decision d"
                        + " ON d.member_id = h.id AND d.kind = 'GRADE' AND d.ended_at IS NULL AND d.until_day >= ?"
                        + " WHERE h.head_id > ? AND h.head_id <= ? GROUP BY h.head_id"
                        + " HAVING GREATEST(MAX(h.grade), MAX(COALESCE(d.grade, 0))) = ?) AND g.head_id IS NULL ORDER BY m.id",
                row -> row.uuid("id"),
                run.month(),
                run.campaign(),
                run.doneTo(),
                last,
                run.month(),
                run.doneTo(),
                last,
                run.grade());
    }

    void add(Run run, Map<UUID, UUID> couponsByMember) {
        List<Object[]> rows = new ArrayList<>();
        couponsByMember.forEach((member, coupon) ->
                rows.add(new Object[] {member, run.month(), run.campaign(), coupon, clock.instant()}));
        statements.batch(
                "INSERT INTO membership_grant (head_id, month_begin, campaign_id, coupon_id, granted_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    void done(Run run, UUID last, long granted) {
        statements.update(
                "UPDATE membership_grant_run SET done_to = ?, granted = granted + ? WHERE month_begin = ? AND campaign_id = ?"
                        + " AND grade = ?",
                last,
                granted,
                run.month(),
                run.campaign(),
                run.grade());
    }

    void ended(Run run) {
        statements.update(
                "UPDATE membership_grant_run SET ended_at = ? WHERE month_begin = ? AND campaign_id = ? AND grade = ?",
                clock.instant(),
                run.month(),
                run.campaign(),
                run.grade());
    }
}
