package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.verdict.Statement;
import kr.ansim.certification.verdict.Statement.Said;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What every source last said of every number; one row for each pair. */
@ApplicationScoped
public class Readings {

    @Inject
    private Statements statements;

    public Readings() {}

    Readings(Statements statements) {
        this.statements = statements;
    }

    /** The statements of each number; numbers that nobody was ever asked about are missing. */
    public Map<String, List<Statement>> of(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        String marks = Statements.marks(numbers.size());
        return statements
                .list(
                        "SELECT number, source, said, state, facts, evidence_id, said_at, trouble FROM certification_reading"
                                + " WHERE number IN (" + marks + ") ORDER BY number, source",
                        row -> Map.entry(row.string("number"), statement(row)),
                        numbers.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Locks the pair's row until the end of the transaction, and makes it if need be. */
    Reading locked(String number, CertificationSource source, Instant now) {
        return find(number, source).orElseGet(() -> {
            // who only tried to insert would share a lock with others who did, and none could go on
            statements.update(
                    "INSERT INTO certification_reading (id, number, source, said, failures, due_at)"
                            + " VALUES (?, ?, ?, 'NOTHING', 0, ?) ON DUPLICATE KEY UPDATE failures = failures",
                    Ids.next(),
                    number,
                    source,
                    now);
            return find(number, source).orElseThrow();
        });
    }

    private Optional<Reading> find(String number, CertificationSource source) {
        return statements.find(
                "SELECT id, said, state, facts_hash, evidence_id, said_at, trouble, unjudged_before FROM certification_reading"
                        + " WHERE number = ? AND source = ? FOR UPDATE",
                row -> new Reading(
                        row.uuid("id"),
                        row.string("said"),
                        state(row, "state"),
                        row.bytesOrNull("facts_hash"),
                        row.uuidOrNull("evidence_id"),
                        row.instantOrNull("said_at"),
                        trouble(row).orElse(null),
                        state(row, "unjudged_before")),
                number,
                source);
    }

    /**
     * A reading whose word means something else from now on.
     *
     * @param before what it meant
     * @param judgedBy what products were last judged by
     */
    record Reread(
            String number,
            CertificationSource source,
            CertificateState before,
            CertificateState judgedBy,
            UUID evidence) {}

    /** @return what it was before; absent when it means that already */
    Optional<Reread> meaning(UUID id, CertificateState state, Instant now) {
        Optional<Reread> other = statements.find(
                "SELECT number, source, state, COALESCE(unjudged_before, state) AS judged_by, evidence_id FROM certification_reading"
                        + " WHERE id = ? AND said = 'FOUND' AND state <> ? FOR UPDATE",
                row -> new Reread(
                        row.string("number"),
                        CertificationSource.valueOf(row.string("source")),
                        CertificateState.valueOf(row.string("state")),
                        CertificateState.valueOf(row.string("judged_by")),
                        row.uuid("evidence_id")),
                id,
                state);
        if (other.isPresent()) {
            statements.update(
                    "UPDATE certification_reading SET state = ?, changed_at = ?, unjudged_at = ?, unjudged_before = NULL"
                            + " WHERE id = ?",
                    state,
                    now,
                    now,
                    id);
        }
        return other;
    }

    /** @param unjudged from when it waits to be counted; absent when that is done at once */
    void changed(UUID id, Conclusion conclusion, UUID evidence, Instant now, Instant due, @Nullable Instant unjudged) {
        statements.update(
                "UPDATE certification_reading SET said = ?, state = ?, told = ?, facts = ?, facts_hash = ?, ends_on = ?,"
                        + " evidence_id = ?, said_at = ?, changed_at = ?, tried_at = ?, trouble = NULL, trouble_told = NULL, failures = 0,"
                        + " due_at = ?, claimed_until = NULL, unjudged_at = ?, unjudged_before = NULL WHERE id = ?",
                conclusion.said(),
                conclusion.state(),
                conclusion.told(),
                conclusion.factsText(),
                conclusion.factsHash(),
                conclusion.endsOn(),
                evidence,
                now,
                now,
                now,
                due,
                unjudged,
                id);
    }

    /** Keeps what products were judged by until the change is counted, which ought to have been done at once. */
    void changedFrom(UUID id, CertificateState before) {
        statements.update("UPDATE certification_reading SET unjudged_before = ? WHERE id = ?", before, id);
    }

    /** Has what became of it counted soon. */
    void toBeJudged(UUID id, Instant now) {
        statements.update("UPDATE certification_reading SET unjudged_at = ? WHERE id = ?", now, id);
    }

    /** Masks a company in what was read in an institute's answers about these numbers. */
    void mask(CertificationSource source, String company, Collection<String> numbers) {
        // in the order in which rows are locked everywhere
        for (String number : new TreeSet<>(numbers)) {
            statements
                    .find(
                            "SELECT id, facts FROM certification_reading WHERE number = ? AND source = ?"
                                    + " AND facts IS NOT NULL FOR UPDATE",
                            row -> Map.entry(row.uuid("id"), row.string("facts")),
                            number,
                            source)
                    .ifPresent(known -> mask(known.getKey(), FactsText.read(source, known.getValue()), company));
        }
    }

    private void mask(UUID id, CertificateFacts facts, String company) {
        String masked = FactsText.write(facts.masked(Set.of(company)));
        statements.update(
                "UPDATE certification_reading SET facts = ?, facts_hash = ? WHERE id = ?",
                masked,
                Digests.hash(masked),
                id);
    }

    /** @param endsOn the last day by arithmetic, which rows from before it was kept do not have */
    void confirmed(UUID id, @Nullable LocalDate endsOn, Instant now, Instant due) {
        statements.update(
                "UPDATE certification_reading SET ends_on = ?, said_at = ?, tried_at = ?, trouble = NULL, trouble_told = NULL,"
                        + " failures = 0, due_at = ?, claimed_until = NULL WHERE id = ?",
                endsOn,
                now,
                now,
                due,
                id);
    }

    void failed(UUID id, Unavailability why, Instant now, Instant due) {
        statements.update(
                "UPDATE certification_reading SET tried_at = ?, trouble = ?, trouble_told = ?, failures = failures + 1,"
                        + " due_at = ?, claimed_until = NULL WHERE id = ?",
                now,
                why.reason(),
                Texts.cut(why.told(), 40),
                due,
                id);
    }

    private static Statement statement(Row row) throws SQLException {
        CertificationSource source = CertificationSource.valueOf(row.string("source"));
        return new Statement(
                source,
                said(source, row),
                Optional.ofNullable(row.instantOrNull("said_at")),
                Optional.ofNullable(row.uuidOrNull("evidence_id")),
                trouble(row));
    }

    private static Optional<Unavailability.Reason> trouble(Row row) throws SQLException {
        return Optional.ofNullable(row.stringOrNull("trouble")).map(Unavailability.Reason::valueOf);
    }

    private static Said said(CertificationSource source, Row row) throws SQLException {
        return switch (row.string("said")) {
            case Conclusion.FOUND ->
                new Said.Found(
                        CertificateState.valueOf(row.string("state")), FactsText.read(source, row.string("facts")));
            case Conclusion.NOT_FOUND -> new Said.NotFound();
            default -> new Said.Nothing();
        };
    }

    static @Nullable CertificateState state(Row row, String column) throws SQLException {
        String state = row.stringOrNull(column);
        return state == null ? null : CertificateState.valueOf(state);
    }
}
