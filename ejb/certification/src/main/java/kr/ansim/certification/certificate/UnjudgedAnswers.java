package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateChanged;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** All answers that no product was judged by yet. */
@ApplicationScoped
public class UnjudgedAnswers {

    @Inject
    private Statements statements;

    /**
     * An answer that was not counted yet.
     *
     * @param change what it changed, where that ought to have been counted at once
     */
    public record Unjudged(UUID id, Optional<CertificateChanged> change) {}

    /** Numbers with answers that were not counted yet, though they came before this moment; the longest waiting first. */
    public List<String> numbers(Instant before, int most) {
        // so many rows belong to so many numbers at least, and no more of them have to be read
        int rows = most * CertificationSource.values().length;
        return statements.list(
                "SELECT number FROM (SELECT number, unjudged_at FROM certification_reading WHERE unjudged_at < ?"
                        + " ORDER BY unjudged_at LIMIT " + rows + ") AS waiting"
                        + " GROUP BY number ORDER BY MIN(unjudged_at) LIMIT " + most,
                row -> row.string("number"),
                before);
    }

    /** Locks a number's answers until the end of the transaction, which counts those that are told. */
    public List<Unjudged> take(String number) {
        // looked up and locked by the number: found by what is not counted, others' answers would be locked too
        List<Unjudged> waiting = statements
                .list(
                        "SELECT id, number, source, state, evidence_id, unjudged_at, unjudged_before"
                                + " FROM certification_reading WHERE number = ? ORDER BY source FOR UPDATE",
                        UnjudgedAnswers::unjudged,
                        number)
                .stream()
                .flatMap(Optional::stream)
                .toList();
        statements.batch(
                "UPDATE certification_reading SET unjudged_at = NULL, unjudged_before = NULL WHERE id = ?",
                waiting.stream().map(one -> new Object[] {one.id()}).toList());
        return waiting;
    }

    private static Optional<Unjudged> unjudged(Row row) throws SQLException {
        if (row.instantOrNull("unjudged_at") == null) {
            return Optional.empty();
        }
        CertificateState before = Readings.state(row, "unjudged_before");
        CertificateState now = Readings.state(row, "state");
        return Optional.of(new Unjudged(
                row.uuid("id"),
                before == null
                        ? Optional.empty()
                        : Optional.of(new CertificateChanged(
                                row.string("number"),
                                CertificationSource.valueOf(row.string("source")),
                                before,
                                now == null ? CertificateState.UNKNOWN : now,
                                row.uuid("evidence_id")))));
    }
}
