package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CloseState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The rows of closes. */
@ApplicationScoped
class CloseBook {

    private record Ended(UUID id, boolean forgotten) {}

    static final UUID NOBODY = new UUID(0, 0);

    private static final int DIGEST = 32;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    boolean has(LocalDate effective) {
        return statements
                .find(
                        "SELECT id FROM membership_close WHERE effective = ? AND state <> 'COUNTERED' LIMIT 1",
                        row -> row.uuid("id"),
                        effective)
                .isPresent();
    }

    /** This day or a later one, also a close that was taken back. */
    boolean hasHadSince(LocalDate effective) {
        return statements
                .find("SELECT id FROM membership_close WHERE effective >= ? LIMIT 1", row -> row.uuid("id"), effective)
                .isPresent();
    }

    /** Whether there is anybody whom a close of this day would decide on. */
    boolean isAwaited(LocalDate effective) {
        return statements
                .find("SELECT id FROM membership_member WHERE joined_on < ? LIMIT 1", row -> row.uuid("id"), effective)
                .isPresent();
    }

    void add(UUID id, LocalDate effective, int policy, byte[] policyDigest, String by) {
        UUID last = statements
                .find("SELECT id FROM membership_member ORDER BY id DESC LIMIT 1", row -> row.uuid("id"))
                .orElse(NOBODY);
        statements.update(
                "INSERT INTO membership_close (id, effective, policy, policy_digest, state, done_to, last_id, expected, members,"
                        + " digest, begun_at, begun_by) VALUES (?, ?, ?, ?, 'DECIDING', ?, ?, ?, 0, ?, ?, ?)",
                id,
                effective,
                policy,
                policyDigest,
                NOBODY,
                last,
                Close.NOT_COUNTED,
                new byte[DIGEST],
                clock.instant(),
                by);
    }

    /** How many there are to decide on. Nobody comes or goes while grades are closed. */
    void count(Close close) {
        long expected = statements
                .find(
                        "SELECT COUNT(*) AS members FROM membership_member WHERE id <= ? AND head_id = id"
                                + " AND state <> 'ERASED' AND joined_on < ?",
                        row -> row.bigint("members"),
                        close.last(),
                        close.effective())
                .orElseThrow();
        statements.update("UPDATE membership_close SET expected = ? WHERE id = ?", expected, close.id());
    }

    /** Locked until the end of the transaction: of two nodes that go on, one waits and finds what the other has done. */
    Optional<Close> underWay() {
        return statements.find(
                "SELECT * FROM membership_close WHERE state IN ('DECIDING', 'CHOOSING', 'PROVING', 'COUNTERING')"
                        + " ORDER BY begun_at LIMIT 1 FOR UPDATE",
                CloseBook::close);
    }

    private static Close close(Row row) throws SQLException {
        return new Close(
                row.uuid("id"),
                row.date("effective"),
                row.integer("policy"),
                row.bytes("policy_digest"),
                CloseState.valueOf(row.string("state")),
                row.uuid("done_to"),
                row.uuid("last_id"),
                row.bigint("expected"),
                row.bytes("digest"));
    }

    void reach(UUID close, UUID last, int members, byte[] digest) {
        statements.update(
                "UPDATE membership_close SET done_to = ?, members = members + ?, digest = ? WHERE id = ?",
                last,
                members,
                digest,
                close);
    }

    void reachBack(UUID close, UUID last) {
        statements.update("UPDATE membership_close SET done_to = ? WHERE id = ?", last, close);
    }

    void goTo(UUID close, CloseState state) {
        statements.update("UPDATE membership_close SET state = ? WHERE id = ?", state, close);
    }

    void end(UUID close, CloseState state) {
        statements.update(
                "UPDATE membership_close SET state = ?, ended_at = ? WHERE id = ?", state, clock.instant(), close);
    }

    /** @return whether it was the latest one, and has ended. @throws RuleBroken {@code CLOSE_FORGOTTEN} */
    boolean counter(UUID close, String by, String reason) {
        Optional<Ended> latest = statements
                .find(
                        "SELECT id, forgotten_at FROM membership_close WHERE state <> 'COUNTERED' ORDER BY effective DESC LIMIT 1"
                                + " FOR UPDATE",
                        row -> new Ended(row.uuid("id"), row.instantOrNull("forgotten_at") != null))
                .filter(one -> one.id().equals(close));
        if (latest.filter(Ended::forgotten).isPresent()) {
            throw new RuleBroken(MembershipRule.CLOSE_FORGOTTEN);
        }
        return latest.isPresent()
                && statements.update(
                                "UPDATE membership_close SET state = 'COUNTERING', done_to = ?, countered_at = ?,"
                                        + " countered_by = ?, reason = ? WHERE id = ? AND state IN ('DONE', 'FAILED')",
                                NOBODY,
                                clock.instant(),
                                by,
                                reason,
                                close)
                        == 1;
    }
}
