package kr.ansim.certification.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** Which numbers are due at which source. A node claims some for a while; those of a node that died come free with time. */
@Stateless
@PermitAll
public class DueReadings {

    /** A number that was asked for once and is not watched. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private Statements statements;

    /** @param failures how often in a row there was no answer */
    public record Due(UUID id, String number, int failures) {}

    public void begin(String number, CertificationSource source, Instant now) {
        try {
            statements.update(
                    "INSERT INTO certification_reading (id, number, source, said, failures, due_at)"
                            + " VALUES (?, ?, ?, 'NOTHING', 0, ?)",
                    Ids.next(),
                    number,
                    source,
                    now);
        } catch (DuplicateKey watchedAlready) {
            statements.update(
                    "UPDATE certification_reading SET due_at = ? WHERE number = ? AND source = ? AND due_at >= ?",
                    now,
                    number,
                    source,
                    NEVER);
        }
    }

    public void hasten(List<String> numbers, Instant by) {
        statements.batch(
                "UPDATE certification_reading SET due_at = ? WHERE number = ? AND due_at > ?",
                numbers.stream().map(number -> new Object[] {by, number, by}).toList());
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
        for (Due one : due) {
            statements.update(
                    "UPDATE certification_reading SET claimed_until = ? WHERE id = ?", now.plus(term), one.id());
        }
        return due;
    }
}
