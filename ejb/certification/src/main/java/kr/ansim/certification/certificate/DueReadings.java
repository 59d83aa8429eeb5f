package kr.ansim.certification.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;

/** Which numbers are due at which source. A node claims some for a while; those of a node that died come free with time. */
@Stateless
@PermitAll
public class DueReadings {

    /** A number that was asked for once and is not watched. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** Before everything that is due by itself. */
    public static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    @Inject
    private Statements statements;

    /** One number at one source, and when it is due there. */
    public record Known(UUID id, CertificationSource source, Instant due) {}

    /** @param failures how often in a row there was no answer */
    public record Due(UUID id, String number, int failures) {}

    /** Many begin with the same numbers; who only tried to insert would share a lock with others and wait for them. */
    public void begin(String number, List<CertificationSource> sources, Instant now) {
        statements.batch(
                "INSERT INTO certification_reading (id, number, source, said, failures, due_at)"
                        + " VALUES (?, ?, ?, 'NOTHING', 0, ?)"
                        + " ON DUPLICATE KEY UPDATE due_at = CASE WHEN due_at >= ? THEN ? ELSE due_at END",
                sources.stream()
                        .map(source -> new Object[] {Ids.next(), number, source, now, NEVER, now})
                        .toList());
    }

    public void hasten(List<String> numbers, Instant by) {
        // in the order in which the rows must be locked
        statements.batch(
                "UPDATE certification_reading SET due_at = ? WHERE number = ? AND due_at > ?",
                new TreeSet<>(numbers)
                        .stream().map(number -> new Object[] {by, number, by}).toList());
    }

    /** Where a number is watched, in the order in which the rows must be locked. */
    public List<Known> of(String number) {
        return statements.list(
                "SELECT id, source, due_at FROM certification_reading WHERE number = ? ORDER BY source",
                row -> new Known(
                        row.uuid("id"), CertificationSource.valueOf(row.string("source")), row.instant("due_at")),
                number);
    }

    /** Has these asked before all others. By itself, so that nobody who notes an answer waits for what else the caller does. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void prefer(List<UUID> ids) {
        statements.batch(
                "UPDATE certification_reading SET due_at = ? WHERE id = ? AND due_at > ?",
                ids.stream().map(id -> new Object[] {FIRST, id, FIRST}).toList());
    }

    /** What was preferred waits its usual turn again, unless it was asked meanwhile. */
    public void putOff(UUID id, Instant due) {
        statements.update("UPDATE certification_reading SET due_at = ? WHERE id = ? AND due_at <= ?", due, id, FIRST);
    }

    /** A claimed number that could not be asked for after all. */
    public void giveBack(UUID id, Instant due) {
        statements.update("UPDATE certification_reading SET due_at = ?, claimed_until = NULL WHERE id = ?", due, id);
    }

    /** Claims the longest due. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Due> claim(CertificationSource source, int most, Instant now, Duration term) {
        List<Due> due = statements.list(
                "SELECT id, number, failures FROM certification_reading WHERE source = ? AND due_at <= ?"
                        + " AND (claimed_until IS NULL OR claimed_until < ?) ORDER BY due_at LIMIT " + most
                        + " FOR UPDATE SKIP LOCKED",
                row -> new Due(row.uuid("id"), row.string("number"), row.integer("failures")),
                source,
                now,
                now);
        if (!due.isEmpty()) {
            List<Object> values = new ArrayList<>(List.of(now.plus(term)));
            due.forEach(one -> values.add(one.id()));
            statements.update(
                    "UPDATE certification_reading SET claimed_until = ? WHERE id IN (" + Statements.marks(due.size())
                            + ")",
                    values.toArray());
        }
        return due;
    }
}
