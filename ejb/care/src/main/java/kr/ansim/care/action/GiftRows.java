package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AgentGifts;
import kr.ansim.care.FindGifts;
import kr.ansim.kernel.Won;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Gifts among the acts, and what they come to. */
@ApplicationScoped
class GiftRows {

    private static final String GIFT = "a.kind IN ('POINTS', 'COUPON')";

    private static final String SUM =
            "SELECT COALESCE(SUM(a.won), 0) AS given FROM care_act a WHERE a.agent = ? AND a.at >= ?" + " AND " + GIFT
                    + " AND a.state = 'DONE' AND a.decided_by IS NULL";

    @Inject
    private Statements statements;

    /** What this person gave these members alone since then. */
    long alone(String agent, Collection<UUID> members, Instant since) {
        List<Object> values = new ArrayList<>(List.of(agent, since));
        values.addAll(members);
        return statements
                .find(
                        SUM + " AND a.member_id IN (" + Statements.marks(members.size()) + ")",
                        row -> row.bigint("given"),
                        values.toArray())
                .orElse(0L);
    }

    /** What this person gave anybody alone since then. */
    long alone(String agent, Instant since) {
        return statements.find(SUM, row -> row.bigint("given"), agent, since).orElse(0L);
    }

    /** The oldest first. */
    List<ActSummary> waiting(int most) {
        return statements.list(
                "SELECT a.* FROM care_act a WHERE a.state = 'WAITING' AND " + GIFT + " ORDER BY a.at, a.id LIMIT ?",
                row -> Act.read(row).summary(),
                most);
    }

    /** The newest first. */
    List<ActSummary> page(FindGifts wanted, @Nullable UUID after, int most) {
        StringBuilder where = new StringBuilder(GIFT);
        List<Object> values = new ArrayList<>();
        wanted.state().ifPresent(state -> {
            where.append(" AND a.state = ?");
            values.add(state);
        });
        wanted.kind().ifPresent(kind -> {
            where.append(" AND a.kind = ?");
            values.add(kind);
        });
        wanted.agent().ifPresent(agent -> {
            where.append(" AND a.agent = ?");
            values.add(agent);
        });
        if (after != null) {
            where.append(" AND a.id < ?");
            values.add(after);
        }
        values.add(most);
        return statements.list(
                "SELECT a.* FROM care_act a WHERE " + where + " ORDER BY a.id DESC LIMIT ?",
                row -> Act.read(row).summary(),
                values.toArray());
    }

    /** Who gave most alone first. */
    List<AgentGifts> byAgent(Instant since, Won limit) {
        return statements.list(
                "SELECT a.agent, COUNT(*) AS gifts, SUM(CASE WHEN a.decided_by IS NULL THEN a.won ELSE 0 END) AS"
                        + " alone, SUM(CASE WHEN a.decided_by IS NULL THEN 0 ELSE a.won END) AS approved FROM care_act a"
                        + " WHERE a.at >="
                        + " ? AND"
                        + " " + GIFT + " AND a.state = 'DONE' GROUP BY a.agent ORDER BY alone DESC, a.agent",
                row -> new AgentGifts(
                        row.string("agent"),
                        row.integer("gifts"),
                        Won.of(row.bigint("alone")),
                        Won.of(row.bigint("approved")),
                        limit),
                since);
    }
}
