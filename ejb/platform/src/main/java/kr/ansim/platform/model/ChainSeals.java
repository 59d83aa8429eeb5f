package kr.ansim.platform.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kr.ansim.platform.Statements;

/**
 * Links entries to the end of the chain. The row of the head is locked first, so nodes take turns; seals and head change in
 * one transaction, so a crash leaves the chain as it was.
 */
@Stateless
@PermitAll
public class ChainSeals {

    static final int STEP = 2_000;

    private static final Logger LOG = Logger.getLogger(ChainSeals.class.getName());

    @Inject
    private Statements statements;

    @Inject
    private ChainMarks marks;

    /** When the entry that was sealed last was written. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Instant> lastSealed() {
        return statements.find(
                "SELECT e.at FROM platform_audit_head h JOIN platform_audit_seal s ON s.number = h.sealed"
                        + " JOIN platform_audit_entry e ON e.id = s.entry_id WHERE h.id = 1",
                row -> row.instant("at"));
    }

    /** The number and the hash of the last seal, in words that an operator keeps outside the database. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<String> lastSeal() {
        return statements
                .find("SELECT sealed, last_hash, mark FROM platform_audit_head WHERE id = 1", ChainHead::read)
                .map(head -> head.sealed() + " " + HexFormat.of().formatHex(head.lastHash()));
    }

    /** Seals at most {@link #STEP} entries written since the given instant, oldest first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int seal(Instant since) {
        ChainHead head = lockedHead().orElseGet(this::firstHead);
        if (!head.isGenuine(marks)) {
            LOG.severe("the head of the audit chain is not ours: nothing is sealed until an auditor has looked at it");
            return 0;
        }
        List<Marked> waiting = statements.list(
                "SELECT " + WrittenEntry.COLUMNS + ", e.mark FROM platform_audit_entry e"
                        + " LEFT JOIN platform_audit_seal s ON s.entry_id = e.id"
                        + " WHERE e.at >= ? AND s.entry_id IS NULL ORDER BY e.at, e.id LIMIT " + STEP,
                row -> new Marked(WrittenEntry.read(row), row.bytes("mark")),
                since);
        if (!waiting.isEmpty()) {
            append(head, waiting);
        }
        return waiting.size();
    }

    private void append(ChainHead head, List<Marked> waiting) {
        List<Object[]> seals = new ArrayList<>(waiting.size());
        long number = head.sealed();
        byte[] previous = head.lastHash();
        for (Marked next : waiting) {
            number++;
            byte[] hash = marks.ofSeal(number, previous, next.entry(), next.mark());
            seals.add(new Object[] {number, next.entry().id(), previous, hash});
            previous = hash;
        }
        statements.batch(
                "INSERT INTO platform_audit_seal (number, entry_id, previous_hash, hash) VALUES (?, ?, ?, ?)", seals);
        statements.update(
                "UPDATE platform_audit_head SET sealed = ?, last_hash = ?, mark = ? WHERE id = 1",
                number,
                previous,
                marks.ofHead(number, previous));
    }

    private Optional<ChainHead> lockedHead() {
        return statements.find(
                "SELECT sealed, last_hash, mark FROM platform_audit_head WHERE id = 1 FOR UPDATE", ChainHead::read);
    }

    /** A head is made for an empty chain only: one made anew over old seals would hide that it was taken away. */
    private ChainHead firstHead() {
        if (statements
                .find("SELECT number FROM platform_audit_seal LIMIT 1", row -> row.bigint("number"))
                .isPresent()) {
            throw new IllegalStateException("the head of the audit chain is gone");
        }
        ChainHead head = ChainHead.made(0, ChainMarks.BEGINNING, marks);
        statements.update(
                "INSERT INTO platform_audit_head (id, sealed, last_hash, mark) VALUES (1, ?, ?, ?)",
                head.sealed(),
                head.lastHash(),
                head.mark());
        return head;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Marked(WrittenEntry entry, byte[] mark) {}
}
