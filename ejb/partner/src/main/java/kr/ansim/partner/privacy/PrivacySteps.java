package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PrivacyFinding;
import kr.ansim.partner.PrivacyFinding.Kind;
import kr.ansim.partner.PrivacyFinding.State;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The steps of findings, one after the other. */
@ApplicationScoped
class PrivacySteps {

    record Said(Kind kind, String words, @Nullable LocalDate deadline, List<UUID> documents) {}

    private record Read(UUID finding, int place, PrivacyFinding.Step step) {}

    @Inject
    private Statements statements;

    @Inject
    private PrivacyFiles files;

    @Inject
    private PrivacyNotices notices;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void add(UUID check, UUID finding, int number, Said said, String by) {
        UUID id = Ids.next();
        LocalDate deadline = said.deadline();
        statements.update(
                "INSERT INTO partner_privacy_step (id, check_id, finding_id, number, kind, words, deadline, taken_at,"
                        + " taken_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                check,
                finding,
                number,
                said.kind(),
                said.words(),
                deadline,
                clock.instant(),
                by);
        files.replace(check, id, said.documents());
        if (deadline != null) {
            // whoever is told of it hears its deadline in the same breath
            PrivacyCalendar.step(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA), deadline)
                    .ifPresent(step -> notices.note(id, step));
        }
        trail.record(AuditEntry.of("privacy-check.finding", PrivacyBook.SUBJECT, check)
                .detail("finding", finding)
                .detail("step", said.kind().name().toLowerCase(Locale.ROOT)));
    }

    List<PrivacyFinding> findings(UUID check, Map<UUID, List<DocumentSummary>> documents, LocalDate today) {
        Map<UUID, List<Read>> byFinding = statements
                .list(
                        "SELECT s.*, f.place FROM partner_privacy_step s JOIN partner_privacy_finding f"
                                + " ON f.id = s.finding_id WHERE s.check_id = ? ORDER BY s.finding_id, s.number",
                        row -> read(row, documents),
                        check)
                .stream()
                .collect(Collectors.groupingBy(Read::finding, LinkedHashMap::new, Collectors.toList()));
        return byFinding.values().stream().map(steps -> finding(steps, today)).toList();
    }

    private static Read read(Row row, Map<UUID, List<DocumentSummary>> documents) throws SQLException {
        return new Read(
                row.uuid("finding_id"),
                row.integer("place"),
                new PrivacyFinding.Step(
                        Kind.valueOf(row.string("kind")),
                        row.string("words"),
                        Optional.ofNullable(row.dateOrNull("deadline")),
                        documents.getOrDefault(row.uuid("id"), List.of()),
                        row.instant("taken_at"),
                        row.string("taken_by")));
    }

    private static PrivacyFinding finding(List<Read> read, LocalDate today) {
        List<PrivacyFinding.Step> steps = read.stream().map(Read::step).toList();
        LocalDate deadline = steps.stream()
                .flatMap(step -> step.deadline().stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        State state = switch (steps.get(steps.size() - 1).kind()) {
            case FOUND, RETURNED -> deadline.isBefore(today) ? State.LATE : State.OPEN;
            case ANSWERED -> State.ANSWERED;
            case CLOSED -> State.CLOSED;
        };
        return new PrivacyFinding(read.get(0).finding(), read.get(0).place(), deadline, state, steps);
    }
}
