package kr.ansim.partner.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.ReturnReason;
import kr.ansim.partner.ReturnedPaper;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** How papers stand: read from what happened to them, never kept. */
@ApplicationScoped
public class Papers {

    record Key(UUID subject, String paper) {

        static Key of(Row row) throws SQLException {
            return new Key(row.uuid("subject_id"), row.string("paper"));
        }
    }

    record Happened(Key paper, Instant at, PaperEvent event) {}

    private record Said(Key paper, UUID submission, ReturnedPaper words) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** How the papers that are asked of a company or product stand today, in the order in which they are asked. */
    public List<PaperStanding> standing(UUID subject, List<RequiredPaper> asked) {
        return standing(Map.of(subject, asked)).getOrDefault(subject, List.of());
    }

    /** The same for several companies or products, with no more questions than for one. */
    public Map<UUID, List<PaperStanding>> standing(Map<UUID, List<RequiredPaper>> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<UUID> subjects = List.copyOf(asked.keySet());
        Map<Key, List<PaperEvent>> events = events(subjects);
        Map<Key, Said> said = said(subjects);
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        Map<UUID, List<PaperStanding>> all = new HashMap<>();
        asked.forEach((subject, papers) -> all.put(
                subject,
                papers.stream()
                        .map(paper -> {
                            Key key = new Key(subject, paper.kind().code());
                            return standing(
                                    paper,
                                    PaperHistory.of(events.getOrDefault(key, List.of())),
                                    Optional.ofNullable(said.get(key)),
                                    today);
                        })
                        .toList()));
        return all;
    }

    private static PaperStanding standing(
            RequiredPaper paper, PaperHistory history, Optional<Said> said, LocalDate today) {
        return new PaperStanding(
                paper,
                history.state(today),
                history.renewal(),
                history.endsOn(),
                said.filter(one -> history.isReturned(one.submission())).map(Said::words));
    }

    private Map<Key, List<PaperEvent>> events(List<UUID> subjects) {
        String these = "subject_id IN (" + Statements.marks(subjects.size()) + ")";
        List<Happened> all = new ArrayList<>(statements.list(
                "SELECT id, subject_id, paper, ends_on, submitted_at FROM partner_submission WHERE " + these
                        + " ORDER BY submitted_at, id",
                row -> new Happened(
                        Key.of(row),
                        row.instant("submitted_at"),
                        new PaperEvent.Submitted(row.uuid("id"), Optional.ofNullable(row.dateOrNull("ends_on")))),
                subjects.toArray()));
        all.addAll(statements.list(
                "SELECT submission_id, subject_id, paper, claimed_at FROM partner_review_item WHERE " + these
                        + " AND claimed_at IS NOT NULL",
                row -> new Happened(
                        Key.of(row), row.instant("claimed_at"), new PaperEvent.Claimed(row.uuid("submission_id"))),
                subjects.toArray()));
        all.addAll(statements.list(
                "SELECT subject_id, paper, submission_id, kind, ends_on, decided_at FROM partner_decision WHERE "
                        + these + " ORDER BY decided_at, id",
                Papers::decision,
                subjects.toArray()));
        all.sort(Comparator.comparing(Happened::at));
        Map<Key, List<PaperEvent>> byPaper = new HashMap<>();
        all.forEach(one ->
                byPaper.computeIfAbsent(one.paper(), paper -> new ArrayList<>()).add(one.event()));
        return byPaper;
    }

    static Happened decision(Row row) throws SQLException {
        Optional<LocalDate> endsOn = Optional.ofNullable(row.dateOrNull("ends_on"));
        PaperEvent event = switch (DecisionKind.valueOf(row.string("kind"))) {
            case ACCEPTED -> new PaperEvent.Accepted(row.uuid("submission_id"), endsOn);
            case RETURNED -> new PaperEvent.Returned(row.uuid("submission_id"));
            case WAIVED -> new PaperEvent.Waived(endsOn);
            case WAIVER_LIFTED -> new PaperEvent.WaiverLifted();
        };
        return new Happened(Key.of(row), row.instant("decided_at"), event);
    }

    private Map<Key, Said> said(List<UUID> subjects) {
        Map<Key, Said> latest = new HashMap<>();
        statements
                .list(
                        "SELECT subject_id, paper, submission_id, reasons, words, decided_at FROM partner_decision"
                                + " WHERE subject_id IN (" + Statements.marks(subjects.size())
                                + ") AND kind = 'RETURNED' ORDER BY decided_at, id",
                        row -> new Said(
                                Key.of(row),
                                row.uuid("submission_id"),
                                new ReturnedPaper(
                                        reasons(row.string("reasons")),
                                        row.string("words"),
                                        row.instant("decided_at"))),
                        subjects.toArray())
                .forEach(one -> latest.put(one.paper(), one));
        return latest;
    }

    /** As decisions keep them. */
    public static List<ReturnReason> reasons(String kept) {
        return Arrays.stream(kept.split(" "))
                .filter(one -> !one.isEmpty())
                .map(ReturnReason::valueOf)
                .toList();
    }
}
