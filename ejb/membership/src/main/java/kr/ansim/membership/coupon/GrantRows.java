package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Which coupons were given to members for a month, and how far that is, or is taken back. */
@ApplicationScoped
class GrantRows {

    /**
     * @param close for which coupons are given, or of which they are taken back
     * @param giving whether coupons are given
     * @param doneTo the last member that was seen to
     */
    record Run(UUID id, UUID close, LocalDate month, UUID campaign, int grade, boolean giving, UUID doneTo) {

        LocalDate validTo() {
            return month.plusMonths(1).minusDays(1);
        }
    }

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    void begin(UUID close, LocalDate month, UUID campaign, int grade) {
        add(close, month, campaign, grade, true);
    }

    /** All campaigns of which anything was given for this close. */
    void beginTakingBack(UUID close, LocalDate month) {
        statements
                .list(
                        "SELECT DISTINCT campaign_id FROM membership_grant_run WHERE month_begin = ? AND giving = TRUE"
                                + " AND close_id = ?",
                        row -> row.uuid("campaign_id"),
                        month,
                        close)
                .forEach(campaign -> add(close, month, campaign, 0, false));
    }

    private void add(UUID close, LocalDate month, UUID campaign, int grade, boolean giving) {
        statements.update(
                "INSERT INTO membership_grant_run (id, close_id, month_begin, campaign_id, grade, giving, done_to, granted)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                Ids.next(),
                close,
                month,
                campaign,
                grade,
                giving,
                NOBODY);
    }

    /** One after the other, as they were begun. */
    Optional<Run> locked() {
        return statements.find(
                "SELECT * FROM membership_grant_run WHERE ended_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE",
                GrantRows::run);
    }

    private static Run run(Row row) throws SQLException {
        return new Run(
                row.uuid("id"),
                Optional.ofNullable(row.uuidOrNull("close_id")).orElse(NOBODY),
                row.date("month_begin"),
                row.uuid("campaign_id"),
                row.integer("grade"),
                row.bool("giving"),
                row.uuid("done_to"));
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
                rows.add(new Object[] {member, run.month(), run.campaign(), run.close(), coupon, clock.instant()}));
        statements.batch(
                "INSERT INTO membership_grant (head_id, month_begin, campaign_id, close_id, coupon_id, granted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Who was given what for this close, by the coupon. */
    Map<UUID, UUID> given(Run run, UUID last) {
        Map<UUID, UUID> members = new LinkedHashMap<>();
        statements
                .list(
                        "SELECT head_id, coupon_id FROM membership_grant WHERE head_id > ? AND head_id <= ? AND month_begin = ?"
                                + " AND campaign_id = ? AND close_id = ?",
                        row -> Map.entry(row.uuid("coupon_id"), row.uuid("head_id")),
                        run.doneTo(),
                        last,
                        run.month(),
                        run.campaign(),
                        run.close())
                .forEach(one -> members.put(one.getKey(), one.getValue()));
        return members;
    }

    void remove(Run run, Collection<UUID> members) {
        statements.batch(
                "DELETE FROM membership_grant WHERE head_id = ? AND month_begin = ? AND campaign_id = ?",
                members.stream()
                        .map(member -> new Object[] {member, run.month(), run.campaign()})
                        .toList());
    }

    void done(Run run, UUID last, long granted) {
        statements.update(
                "UPDATE membership_grant_run SET done_to = ?, granted = granted + ? WHERE id = ?",
                last,
                granted,
                run.id());
    }

    void ended(Run run) {
        statements.update("UPDATE membership_grant_run SET ended_at = ? WHERE id = ?", clock.instant(), run.id());
    }
}
