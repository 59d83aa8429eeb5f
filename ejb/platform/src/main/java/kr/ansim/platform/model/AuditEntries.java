package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.AuditPage;
import kr.ansim.platform.AuditQuery;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The rows of the audit trail; there is no statement here that changes or removes one. */
@ApplicationScoped
public class AuditEntries {

    private static final String INSERT =
            "INSERT INTO platform_audit_entry (id, at, actor, address, action, subject_type, subject_id, revision,"
                    + " reason, details, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    private Statements statements;

    @Inject
    private ChainMarks marks;

    @Inject
    private AuditWhose whose;

    public void add(WrittenEntry entry) {
        statements.update(INSERT, values(entry));
        whose.add(entry);
    }

    /** All in one go. */
    public void add(List<WrittenEntry> written) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        written.forEach(entry -> rows.add(values(entry)));
        statements.batch(INSERT, rows);
        whose.add(written);
    }

    private @Nullable Object[] values(WrittenEntry entry) {
        return new @Nullable Object[] {
            entry.id(),
            entry.at(),
            entry.actor(),
            entry.address(),
            entry.action(),
            entry.subjectType(),
            entry.subjectId(),
            entry.revision(),
            entry.reason(),
            entry.details(),
            marks.ofEntry(entry)
        };
    }

    /** Whether there is one that carries our mark. */
    public boolean holds(String action, String subjectType, String subjectId, String details) {
        return statements
                .list(
                        "SELECT e.mark, " + WrittenEntry.COLUMNS + " FROM platform_audit_entry e"
                                + " WHERE e.subject_type = ? AND e.subject_id = ? AND e.action = ? AND e.details = ?",
                        row -> MessageDigest.isEqual(row.bytes("mark"), marks.ofEntry(WrittenEntry.read(row))),
                        subjectType,
                        subjectId,
                        action,
                        details)
                .contains(true);
    }

    public AuditPage search(AuditQuery query) {
        StringBuilder sql = new StringBuilder("SELECT " + WrittenEntry.COLUMNS + " FROM platform_audit_entry e");
        List<@Nullable Object> values = new ArrayList<>();
        narrowWhose(sql, values, query.whose());
        // the time is asked of the way that leads to the entries
        String way = query.whose().isEmpty() ? "e" : "w";
        narrow(sql, values, " AND " + way + ".at >= ?", query.from());
        narrow(sql, values, " AND " + way + ".at < ?", query.to());
        narrow(sql, values, " AND e.actor = ?", query.actor());
        narrow(sql, values, " AND e.subject_type = ?", query.subjectType());
        narrow(sql, values, " AND e.subject_id = ?", query.subjectId());
        narrowAction(sql, values, query.action());
        turnPage(sql, values, way, query.after());
        sql.append(" ORDER BY " + way + ".at DESC, " + id(way) + " DESC LIMIT ").append(query.limit() + 1);

        List<AuditRecord> found =
                statements.list(sql.toString(), row -> WrittenEntry.read(row).shown(), values.toArray());
        if (found.size() <= query.limit()) {
            return new AuditPage(found, null);
        }
        List<AuditRecord> page = List.copyOf(found.subList(0, query.limit()));
        return new AuditPage(page, page.get(page.size() - 1).id());
    }

    private static void narrow(
            StringBuilder sql, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static void narrowAction(StringBuilder sql, List<@Nullable Object> values, @Nullable String action) {
        if (action != null && action.endsWith(".")) {
            narrow(sql, values, " AND e.action >= ?", action);
            narrow(sql, values, " AND e.action < ?", action.substring(0, action.length() - 1) + '/');
        } else {
            narrow(sql, values, " AND e.action = ?", action);
        }
    }

    private static void narrowWhose(StringBuilder sql, List<@Nullable Object> values, List<String> numbers) {
        if (numbers.isEmpty()) {
            sql.append(" WHERE 1 = 1");
            return;
        }
        sql.append(" JOIN platform_audit_whose w ON w.entry_id = e.id WHERE w.whose IN (")
                .append(Statements.marks(numbers.size()))
                .append(')');
        values.addAll(numbers);
    }

    private static String id(String way) {
        return way.equals("e") ? "e.id" : "w.entry_id";
    }

    private void turnPage(StringBuilder sql, List<@Nullable Object> values, String way, @Nullable UUID after) {
        if (after == null) {
            return;
        }
        statements
                .find("SELECT at FROM platform_audit_entry WHERE id = ?", row -> row.instant("at"), after)
                .ifPresent((Instant at) -> {
                    sql.append(" AND " + way + ".at <= ? AND (" + way + ".at < ? OR " + id(way) + " < ?)");
                    values.add(at);
                    values.add(at);
                    values.add(after);
                });
    }
}
