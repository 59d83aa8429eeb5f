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

    private record Happened(String paper, Instant at, PaperEvent event) {}

    private record Said(String paper, UUID submission, ReturnedPaper words) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** How the papers that are asked of a company or product stand today, in the order in which they are asked. */
    public List<PaperStanding> standing(UUID subject, List<RequiredPaper> asked) {
        Map<String, List<PaperEvent>> events = events(subject);
        Map<String, Said> said = said(subject);
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        return asked.stream()
                .map(paper -> {
                    String code = paper.kind().code();
                    PaperHistory history = PaperHistory.of(events.getOrDefault(code, List.of()));
                    return new PaperStanding(
                            paper,
                            history.state(today),
                            history.renewal(),
                            history.endsOn(),
                            Optional.ofNullable(said.get(code))
                                    .filter(one -> history.isReturned(one.submission()))
                                    .map(Said::words));
                })
                .toList();
    }

    private Map<String, List<PaperEvent>> events(UUID subject) {
        List<Happened> all = new ArrayList<>(statements.list(
                "SELECT id, paper, ends_on, submitted_at FROM partner_submission WHERE subject_id = ? ORDER BY submitted_at, id",
                row -> new Happened(
                        row.string("paper"),
                        row.instant("submitted_at"),
                        new PaperEvent.Submitted(row.uuid("id"), Optional.ofNullable(row.dateOrNull("ends_on")))),
                subject));
        all.addAll(statements.list(
                "SELECT submission_id, paper, claimed_at FROM partner_review_item WHERE subject_id = ? AND claimed_at IS NOT NULL",
                row -> new Happened(
                        row.string("paper"),
                        row.instant("claimed_at"),
                        new PaperEvent.Claimed(row.uuid("submission_id"))),
                subject));
        all.addAll(statements.list(
                "SELECT paper, submission_id, kind, ends_on, decided_at FROM partner_decision WHERE subject_id = ?"
                        + " ORDER BY decided_at, id",
                Papers::decision,
                subject));
        all.sort(Comparator.comparing(Happened::at));
        Map<String, List<PaperEvent>> byPaper = new HashMap<>();
        all.forEach(one ->
                byPaper.computeIfAbsent(one.paper(), paper -> new ArrayList<>()).add(one.event()));
        return byPaper;
    }

    private static Happened decision(Row row) throws SQLException {
        Optional<LocalDate> endsOn = Optional.ofNullable(row.dateOrNull("ends_on"));
        PaperEvent event = switch (DecisionKind.valueOf(row.string("kind"))) {
            case ACCEPTED -> new PaperEvent.Accepted(row.uuid("submission_id"), endsOn);
            case RETURNED -> new PaperEvent.Returned(row.uuid("submission_id"));
            case WAIVED -> new PaperEvent.Waived(endsOn);
            case WAIVER_LIFTED -> new PaperEvent.WaiverLifted();
        };
        return new Happened(row.string("paper"), row.instant("decided_at"), event);
    }

    private Map<String, Said> said(UUID subject) {
        Map<String, Said> latest = new HashMap<>();
        statements
                .list(
                        "SELECT paper, submission_id, reasons, words, decided_at FROM partner_decision"
                                + " WHERE subject_id = ? AND kind = 'RETURNED' ORDER BY decided_at, id",
                        row -> new Said(
                                row.string("paper"),
                                row.uuid("submission_id"),
                                new ReturnedPaper(
                                        reasons(row.string("reasons")),
                                        row.string("words"),
                                        row.instant("decided_at"))),
                        subject)
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
