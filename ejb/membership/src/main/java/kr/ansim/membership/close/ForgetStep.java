package kr.ansim.membership.close;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.platform.Statements;

/** Removes what closes counted of each member once nobody can need it, some thousands in a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ForgetStep {

    static final int STEP = 10_000;

    private static final UUID EVERYBODY = new UUID(-1, -1);

    @Inject
    private Statements statements;

    @Inject
    private CloseKeeping keeping;

    @Inject
    private Clock clock;

    /** Says of those that are old enough that they are to be forgotten, before anything of them is. */
    public void mark() {
        Optional<UUID> latest = statements.find(
                "SELECT id FROM membership_close WHERE state <> 'COUNTERED' ORDER BY effective DESC LIMIT 1",
                row -> row.uuid("id"));
        statements
                .list(
                        "SELECT id FROM membership_close WHERE forgotten_at IS NULL AND ended_at < ? ORDER BY effective",
                        row -> row.uuid("id"),
                        keeping.since())
                .stream()
                .filter(close -> !latest.equals(Optional.of(close)))
                .forEach(close -> statements.update(
                        "UPDATE membership_close SET forgotten_at = ? WHERE id = ? AND state IN ('DONE', 'FAILED', 'COUNTERED')",
                        clock.instant(),
                        close));
    }

    /** Those of which something is left to be removed. */
    public List<UUID> marked() {
        return statements.list(
                "SELECT c.id FROM membership_close c WHERE c.forgotten_at IS NOT NULL AND (EXISTS (SELECT 1"
                        + " FROM membership_close_member m WHERE m.close_id = c.id) OR EXISTS (SELECT 1"
                        + " FROM membership_close_part p WHERE p.close_id = c.id)) ORDER BY c.effective",
                row -> row.uuid("id"));
    }

    /** @return behind whom to go on, so that what was removed is not read again; empty at the end */
    public Optional<UUID> remove(UUID close, UUID after) {
        Optional<UUID> end = statements.find(
                "SELECT MAX(member_id) AS last FROM (SELECT member_id FROM membership_close_member WHERE close_id = ?"
                        + " AND member_id > ? ORDER BY member_id LIMIT ?) page HAVING COUNT(*) = ?",
                row -> row.uuid("last"),
                close,
                after,
                STEP,
                STEP);
        remove("membership_close_member", close, after, end.orElse(EVERYBODY));
        remove("membership_close_part", close, after, end.orElse(EVERYBODY));
        return end;
    }

    private void remove(String table, UUID close, UUID after, UUID last) {
        statements.update(
                "DELETE FROM " + table + " WHERE close_id = ? AND member_id > ? AND member_id <= ?",
                close,
                after,
                last);
    }
}
