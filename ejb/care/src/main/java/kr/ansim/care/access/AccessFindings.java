package kr.ansim.care.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.AccessFinding;
import kr.ansim.care.AccessKind;
import kr.ansim.care.CareRule;
import kr.ansim.care.FindFindings;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What was found, by the months in which it happened. */
@ApplicationScoped
public class AccessFindings {

    private static final int ALL = 100_000;
    private static final int LONGEST_WORD = 500;

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void add(AccessFinding it) {
        statements.update(
                "INSERT INTO care_access_finding (id, month_on, account, kind, happened_at, ended_at, members, usual,"
                        + " whose) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                YearMonth.from(it.from().atZone(SystemClock.KOREA)).atDay(1),
                it.account(),
                it.kind(),
                it.from(),
                it.to(),
                it.members(),
                it.usual(),
                it.whose().orElse(null));
    }

    public List<AccessFinding> page(FindFindings wanted) {
        @Nullable AccessKind kind = wanted.kind();
        FindFindings.@Nullable Place after = wanted.after();
        StringBuilder where = new StringBuilder("month_on = ?");
        List<Object> values = new ArrayList<>(List.of(wanted.month().atDay(1)));
        if (kind != null) {
            where.append(" AND kind = ?");
            values.add(kind);
        }
        Optional<Instant> at = after == null ? Optional.empty() : happened(after.id());
        if (after != null && at.isPresent()) {
            where.append(" AND (seen_at IS NOT NULL ")
                    .append(after.seen() ? "AND" : "OR")
                    .append(" (happened_at < ? OR (happened_at = ? AND id > ?)))");
            values.addAll(List.of(at.get(), at.get(), after.id()));
        }
        values.add(wanted.most());
        return statements.list(
                "SELECT * FROM care_access_finding WHERE " + where
                        + " ORDER BY CASE WHEN seen_at IS NULL THEN 0 ELSE 1 END, happened_at DESC, id LIMIT ?",
                AccessFindings::finding,
                values.toArray());
    }

    private Optional<Instant> happened(UUID id) {
        return statements.find(
                "SELECT happened_at FROM care_access_finding WHERE id = ?", row -> row.instant("happened_at"), id);
    }

    public Map<AccessKind, Integer> counts(YearMonth month) {
        Map<AccessKind, Integer> counts = new EnumMap<>(AccessKind.class);
        for (AccessKind kind : AccessKind.values()) {
            counts.put(kind, count(month, " AND kind = ?", kind));
        }
        return counts;
    }

    public int unseen(YearMonth month) {
        return count(month, " AND seen_at IS NULL");
    }

    private int count(YearMonth month, String rest, Object... values) {
        List<Object> all = new ArrayList<>(List.of(month.atDay(1)));
        all.addAll(List.of(values));
        return statements
                .find(
                        "SELECT COUNT(*) AS n FROM care_access_finding WHERE month_on = ?" + rest,
                        row -> row.integer("n"),
                        all.toArray())
                .orElse(0);
    }

    public void see(UUID finding, String word, String by) {
        if (word.isBlank()) {
            throw RuleBroken.at("word", CareRule.FINDING_WORD_MISSING);
        }
        if (word.length() > LONGEST_WORD) {
            throw RuleBroken.at("word", CareRule.CALL_BACK_WORDS_LONG, LONGEST_WORD);
        }
        int changed = statements.update(
                "UPDATE care_access_finding SET seen_by = ?, seen_at = ?, word = ? WHERE id = ? AND seen_at IS NULL",
                by,
                clock.instant(),
                word.strip(),
                finding);
        if (changed == 0) {
            throw new RuleBroken(isKnown(finding) ? CareRule.FINDING_SEEN : CareRule.UNKNOWN_FINDING);
        }
        trail.record(
                AuditEntry.of("access.looked-into", "access-finding", finding).reason(word.strip()));
    }

    private boolean isKnown(UUID finding) {
        return statements
                .find("SELECT id FROM care_access_finding WHERE id = ?", row -> row.uuid("id"), finding)
                .isPresent();
    }

    public List<AccessFinding> export(YearMonth month, String reason) {
        Reasons.require(reason);
        List<AccessFinding> all = page(new FindFindings(month, null, null, ALL));
        trail.record(AuditEntry.of("access.exported", "access-month", month)
                .detail("rows", all.size())
                .reason(reason));
        return all;
    }

    private static AccessFinding finding(Row row) throws SQLException {
        @Nullable String by = row.stringOrNull("seen_by");
        return new AccessFinding(
                row.uuid("id"),
                row.string("account"),
                AccessKind.valueOf(row.string("kind")),
                row.instant("happened_at"),
                row.instant("ended_at"),
                row.integer("members"),
                row.integer("usual"),
                Optional.ofNullable(row.stringOrNull("whose")),
                by == null
                        ? Optional.empty()
                        : Optional.of(new AccessFinding.Seen(
                                by, row.instant("seen_at"), Objects.requireNonNullElse(row.stringOrNull("word"), ""))));
    }
}
