package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.ChainReport;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Walks the whole chain and then the entries that no seal covers, a page at a time. The head and the end of the chain are
 * read in one statement at the start, so sealing that goes on meanwhile is not mistaken for tampering.
 */
@ApplicationScoped
public class ChainCheck {

    private static final int PAGE = 1_000;

    @Inject
    private Statements statements;

    @Inject
    private ChainMarks marks;

    public ChainReport verify() {
        End end = end();
        ChainWalk walk = new ChainWalk(marks);
        walk.judgeHead(end.head(), end.lastNumber());
        long number = 0;
        List<Link> page;
        do {
            page = links(number, end.lastNumber());
            page.forEach(walk::follow);
            number = page.isEmpty() ? number : page.get(page.size() - 1).number();
        } while (page.size() == PAGE);
        walk.arrive(end.head(), end.lastNumber());
        long unsealed = walkUnsealed(walk);
        ChainHead head = end.head();
        return new ChainReport(
                head == null ? 0 : head.sealed(),
                unsealed,
                walk.findings(),
                walk.faults(),
                head == null ? "" : HexFormat.of().formatHex(head.lastHash()));
    }

    private End end() {
        return statements
                .find(
                        "SELECT h.sealed, h.last_hash, h.mark, m.last_number FROM"
                                + " (SELECT COALESCE(MAX(number), 0) AS last_number FROM platform_audit_seal) m"
                                + " LEFT JOIN platform_audit_head h ON h.id = 1",
                        row -> new End(
                                row.bytesOrNull("mark") == null ? null : ChainHead.read(row),
                                row.bigint("last_number")))
                .orElseThrow();
    }

    private List<Link> links(long after, long last) {
        return statements.list(
                "SELECT s.number, s.entry_id, s.previous_hash, s.hash, e.mark, " + WrittenEntry.COLUMNS
                        + " FROM platform_audit_seal s LEFT JOIN platform_audit_entry e ON e.id = s.entry_id"
                        + " WHERE s.number > ? AND s.number <= ? ORDER BY s.number LIMIT " + PAGE,
                Link::read,
                after,
                last);
    }

    /** Entries of a seal that came after our look at the end of the chain count as not sealed yet. */
    private long walkUnsealed(ChainWalk walk) {
        long unsealed = 0;
        UUID after = new UUID(0, 0);
        List<Loose> page;
        do {
            page = statements.list(
                    "SELECT e.mark, " + WrittenEntry.COLUMNS + " FROM platform_audit_entry e"
                            + " LEFT JOIN platform_audit_seal s ON s.entry_id = e.id"
                            + " WHERE e.id > ? AND s.entry_id IS NULL ORDER BY e.id LIMIT " + PAGE,
                    row -> new Loose(WrittenEntry.read(row), row.bytes("mark")),
                    after);
            page.forEach(loose -> walk.judgeLoose(loose.entry(), loose.mark()));
            unsealed += page.size();
            after = page.isEmpty() ? after : page.get(page.size() - 1).entry().id();
        } while (page.size() == PAGE);
        return unsealed - walk.forgedLoose();
    }

    private record End(@Nullable ChainHead head, long lastNumber) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Loose(WrittenEntry entry, byte[] mark) {}

    /** A seal with its entry, as far as that is still there. */
    @SuppressWarnings("ArrayRecordComponent")
    record Link(
            long number,
            UUID entryId,
            byte[] previousHash,
            byte[] hash,
            @Nullable WrittenEntry entry,
            byte @Nullable [] mark) {

        static Link read(Row row) throws SQLException {
            byte[] mark = row.bytesOrNull("mark");
            return new Link(
                    row.bigint("number"),
                    row.uuid("entry_id"),
                    row.bytes("previous_hash"),
                    row.bytes("hash"),
                    mark != null ? WrittenEntry.read(row) : null,
                    mark);
        }
    }
}
