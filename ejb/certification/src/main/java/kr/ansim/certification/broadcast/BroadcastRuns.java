package kr.ansim.certification.broadcast;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.BroadcastFilter;
import kr.ansim.certification.BroadcastRow;
import kr.ansim.certification.BroadcastRun;
import kr.ansim.certification.FindBroadcastRows;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Broadcast checks from their start to their end; at most one runs for a day. */
@Stateless
@PermitAll
public class BroadcastRuns {

    private static final String CHECK = "broadcast-check";
    private static final String COLUMNS = "SELECT * FROM certification_broadcast_run WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private BroadcastItems items;

    @Inject
    private BroadcastQuestions questions;

    @Inject
    private DueReadings due;

    @Inject
    private AuditTrail trail;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    public int announced(LocalDate day) {
        return items.announced(day);
    }

    public Optional<UUID> start(LocalDate day) {
        Optional<UUID> running = running(day);
        int products = items.announced(day);
        if (running.isPresent() || products == 0) {
            return running;
        }
        UUID id = Ids.next();
        try {
            statements.update(
                    "INSERT INTO certification_broadcast_run (id, on_day, products, started_by, started_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    day,
                    products,
                    caller(),
                    clock.instant());
        } catch (DuplicateKey startedMeanwhile) {
            return running(day);
        }
        items.add(id, day);
        trail.record(AuditEntry.of("broadcast-check.started", CHECK, id)
                .detail("day", day)
                .detail("products", products));
        return Optional.of(id);
    }

    public void stop(UUID id) {
        if (lock(id).isEmpty()) {
            return;
        }
        questions.open(id).forEach(question -> due.putOff(question.reading(), question.due()));
        statements.update(
                "UPDATE certification_broadcast_run SET stopped_by = ?, ended_at = ? WHERE id = ?",
                caller(),
                clock.instant(),
                id);
        questions.forget(id);
        trail.record(AuditEntry.of("broadcast-check.stopped", CHECK, id));
    }

    public void finish(UUID id) {
        statements.update("UPDATE certification_broadcast_run SET ended_at = ? WHERE id = ?", clock.instant(), id);
        questions.forget(id);
        trail.record(AuditEntry.of("broadcast-check.finished", CHECK, id));
    }

    /** When a check that runs has begun; its row is locked until the end of the transaction. */
    public Optional<Instant> lock(UUID id) {
        return statements.find(
                "SELECT started_at FROM certification_broadcast_run WHERE id = ? AND ended_at IS NULL FOR UPDATE",
                row -> row.instant("started_at"),
                id);
    }

    public List<UUID> running() {
        return statements.list(
                "SELECT id FROM certification_broadcast_run WHERE live IS NOT NULL ORDER BY live",
                row -> row.uuid("id"));
    }

    private Optional<UUID> running(LocalDate day) {
        return statements.find("SELECT id FROM certification_broadcast_run WHERE live = ?", row -> row.uuid("id"), day);
    }

    public Optional<BroadcastRun> find(UUID id) {
        return statements
                .find(COLUMNS + "id = ?", this::run, id)
                .map(run -> counted(List.of(run)).get(0));
    }

    public List<BroadcastRun> ofDay(LocalDate day, int most) {
        return counted(statements.list(COLUMNS + "on_day = ? ORDER BY started_at DESC LIMIT " + most, this::run, day));
    }

    public List<BroadcastRow> rows(FindBroadcastRows wanted) {
        return items.rows(wanted);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private BroadcastRun run(Row row) throws SQLException {
        return new BroadcastRun(
                row.uuid("id"),
                row.date("on_day"),
                row.integer("products"),
                row.string("started_by"),
                row.instant("started_at"),
                Optional.ofNullable(row.stringOrNull("stopped_by")),
                Optional.ofNullable(row.instantOrNull("ended_at")),
                Map.of());
    }

    private List<BroadcastRun> counted(List<BroadcastRun> runs) {
        Map<UUID, Map<BroadcastFilter, Integer>> counts =
                items.counts(runs.stream().map(BroadcastRun::id).toList());
        return runs.stream()
                .map(run -> counted(run, counts.getOrDefault(run.id(), Map.of())))
                .toList();
    }

    private static BroadcastRun counted(BroadcastRun run, Map<BroadcastFilter, Integer> counts) {
        return new BroadcastRun(
                run.id(),
                run.day(),
                run.products(),
                run.startedBy(),
                run.startedAt(),
                run.stoppedBy(),
                run.endedAt(),
                counts);
    }
}
