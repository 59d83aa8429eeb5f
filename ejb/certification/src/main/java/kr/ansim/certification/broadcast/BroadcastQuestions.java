package kr.ansim.certification.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.platform.Statements;

/** What running checks wait for. A question is settled when its source was tried after the check began, or is down. */
@ApplicationScoped
public class BroadcastQuestions {

    private static final String OPEN = " WHERE run_id = ? AND NOT settled";

    /** Silence of these kinds is how things are, and nothing new. */
    private static final String CLOSED = "('NOT_CONFIGURED', 'NOT_CONSENTED')";

    @Inject
    private Statements statements;

    void add(UUID run, int place, CertificationSource source, UUID reading, Instant due) {
        statements.update(
                "INSERT INTO certification_broadcast_question (run_id, place, reading_id, source, due_before, settled, silent)"
                        + " VALUES (?, ?, ?, ?, ?, FALSE, FALSE)",
                run,
                place,
                reading,
                source,
                due);
    }

    /** Settles what was tried meanwhile. */
    void settle(UUID run, Instant since) {
        statements.update(
                "UPDATE certification_broadcast_question SET settled = TRUE, silent = EXISTS (SELECT 1 FROM certification_reading r"
                        + " WHERE r.id = reading_id AND r.trouble IS NOT NULL AND r.trouble NOT IN " + CLOSED + ")"
                        + OPEN
                        + " AND EXISTS (SELECT 1 FROM certification_reading r WHERE r.id = reading_id AND r.tried_at >= ?)",
                run,
                since);
    }

    /** Settles what is not going to be answered soon. */
    void silence(UUID run, CertificationSource source) {
        statements.update(
                "UPDATE certification_broadcast_question SET settled = TRUE, silent = TRUE" + OPEN + " AND source = ?",
                run,
                source);
    }

    List<CertificationSource> silent(UUID run, int place) {
        return statements.list(
                "SELECT DISTINCT source FROM certification_broadcast_question WHERE run_id = ? AND place = ? AND silent"
                        + " ORDER BY source",
                row -> CertificationSource.valueOf(row.string("source")),
                run,
                place);
    }

    /** Of what is still open: the readings that wait their usual turn again, after they were claimed and not asked. */
    List<UUID> pushedBack(UUID run, Instant preferred, int most) {
        return statements.list(
                "SELECT r.id FROM certification_broadcast_question q JOIN certification_reading r ON r.id = q.reading_id"
                        + " WHERE q.run_id = ? AND NOT q.settled AND r.due_at > ? ORDER BY r.number, r.source LIMIT "
                        + most,
                row -> row.uuid("id"),
                run,
                preferred);
    }

    /** What is still open, with the time at which the watch would have asked by itself. */
    List<Untouched> open(UUID run) {
        return statements.list(
                "SELECT q.reading_id, q.due_before FROM certification_broadcast_question q JOIN certification_reading r"
                        + " ON r.id = q.reading_id WHERE q.run_id = ? AND NOT q.settled ORDER BY r.number, r.source",
                row -> new Untouched(row.uuid("reading_id"), row.instant("due_before")),
                run);
    }

    record Untouched(UUID reading, Instant due) {}

    void forget(UUID run) {
        statements.update("DELETE FROM certification_broadcast_question WHERE run_id = ?", run);
    }
}
