package kr.ansim.partner.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.TimelineEntry;
import kr.ansim.partner.TimelineKind;
import kr.ansim.partner.paper.Papers;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.Statements;

/** Everything that happened to a company or product, put together from where each thing is kept. */
@ApplicationScoped
public class Timelines {

    private static final int MOST = 300;

    @Inject
    private Statements statements;

    @Inject
    private Messages messages;

    @Inject
    private PaperTables tables;

    /** The newest first, at most {@value #MOST} of each kind. @param notes whether our own notes are among them */
    public List<TimelineEntry> of(PaperSubjectDetails subject, boolean notes) {
        PaperTable table = tables.today();
        Stream<TimelineEntry> papers = Stream.concat(handedIn(subject.id(), table), decided(subject.id(), table));
        Stream<TimelineEntry> steps =
                subject.subject() == PaperSubject.COMPANY ? steps(subject.id(), notes) : Stream.empty();
        return Stream.concat(Stream.concat(papers, steps), messages.of(subject.id(), notes))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }

    private Stream<TimelineEntry> handedIn(UUID subject, PaperTable table) {
        return statements
                .list(
                        "SELECT paper, submitted_at, submitted_by FROM partner_submission WHERE subject_id = ?"
                                + " ORDER BY submitted_at DESC LIMIT " + MOST,
                        row -> new TimelineEntry(
                                TimelineKind.PAPER_HANDED_IN,
                                row.instant("submitted_at"),
                                row.string("submitted_by"),
                                false,
                                Optional.of(table.kind(row.string("paper"))),
                                Optional.empty(),
                                "",
                                List.of(),
                                List.of()),
                        subject)
                .stream();
    }

    private Stream<TimelineEntry> decided(UUID subject, PaperTable table) {
        return statements
                .list(
                        "SELECT paper, kind, reasons, words, decided_at, decided_by FROM partner_decision WHERE subject_id = ?"
                                + " ORDER BY decided_at DESC LIMIT " + MOST,
                        row -> new TimelineEntry(
                                kind(DecisionKind.valueOf(row.string("kind"))),
                                row.instant("decided_at"),
                                row.string("decided_by"),
                                true,
                                Optional.of(table.kind(row.string("paper"))),
                                Optional.empty(),
                                row.string("words"),
                                Papers.reasons(row.string("reasons")),
                                List.of()),
                        subject)
                .stream();
    }

    private Stream<TimelineEntry> steps(UUID company, boolean notes) {
        return statements
                .list(
                        "SELECT kind, words, taken_at, taken_by FROM partner_company_step WHERE company_id = ?"
                                + " ORDER BY taken_at DESC LIMIT " + MOST,
                        row -> new TimelineEntry(
                                TimelineKind.COMPANY_STEP,
                                row.instant("taken_at"),
                                row.string("taken_by"),
                                isOurs(CompanyStepKind.valueOf(row.string("kind"))),
                                Optional.empty(),
                                Optional.of(CompanyStepKind.valueOf(row.string("kind"))),
                                row.string("words"),
                                List.of(),
                                List.of()),
                        company)
                .stream()
                .filter(entry ->
                        notes || !entry.step().filter(Timelines::isAmongUs).isPresent());
    }

    /** What two reviewers settle between them is no business of the company. */
    private static boolean isAmongUs(CompanyStepKind kind) {
        return kind == CompanyStepKind.APPROVAL_ASKED || kind == CompanyStepKind.APPROVAL_DROPPED;
    }

    private static boolean isOurs(CompanyStepKind kind) {
        return kind != CompanyStepKind.SUBMITTED && kind != CompanyStepKind.WITHDRAWN;
    }

    private static TimelineKind kind(DecisionKind kind) {
        return switch (kind) {
            case ACCEPTED -> TimelineKind.PAPER_ACCEPTED;
            case RETURNED -> TimelineKind.PAPER_RETURNED;
            case WAIVED -> TimelineKind.PAPER_WAIVED;
            case WAIVER_LIFTED -> TimelineKind.WAIVER_LIFTED;
        };
    }
}
