package kr.ansim.partner.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.TimelineEntry;
import kr.ansim.partner.TimelineKind;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.partner.paper.Papers;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Everything that happened to a company or product, put together from where each thing is kept. */
@ApplicationScoped
public class Timelines {

    static final int MOST = 300;

    @Inject
    private Statements statements;

    @Inject
    private Messages messages;

    @Inject
    private CompanyHistory history;

    @Inject
    private PaperTables tables;

    @Inject
    private PaperSubjects subjects;

    /** The newest first, at most {@value #MOST} of each kind. @param notes whether our own notes are among them */
    public List<TimelineEntry> of(PaperSubjectDetails subject, boolean notes) {
        Papered papered = new Papered(
                tables.today(),
                subjects.asked(subject).stream().map(one -> one.kind().code()).collect(Collectors.toSet()));
        Stream<Stream<TimelineEntry>> all = Stream.of(
                handedIn(subject.id(), papered),
                decided(subject.id(), papered),
                subject.subject() == PaperSubject.COMPANY ? history.of(subject.id(), notes) : Stream.empty(),
                messages.of(subject.id(), notes));
        return all.flatMap(Function.identity())
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }

    private record Papered(PaperTable table, Set<String> asked) {

        TimelineEntry.Paper paper(Row row, String submission) throws SQLException {
            String code = row.string("paper");
            return new TimelineEntry.Paper(
                    table.kind(code), Optional.ofNullable(row.uuidOrNull(submission)), asked.contains(code));
        }
    }

    private Stream<TimelineEntry> handedIn(UUID subject, Papered papered) {
        return statements
                .list(
                        "SELECT id, paper, version, submitted_at, submitted_by FROM partner_submission WHERE subject_id = ?"
                                + " ORDER BY submitted_at DESC LIMIT " + MOST,
                        row -> TimelineEntry.of(
                                        TimelineKind.PAPER_HANDED_IN,
                                        row.instant("submitted_at"),
                                        row.string("submitted_by"),
                                        false,
                                        "")
                                .of(papered.paper(row, "id"), row.integer("version"), List.of()),
                        subject)
                .stream();
    }

    private Stream<TimelineEntry> decided(UUID subject, Papered papered) {
        return statements
                .list(
                        "SELECT d.submission_id, d.paper, d.kind, d.reasons, d.words, d.decided_at, d.decided_by,"
                                + " COALESCE(s.version, 0) AS version FROM partner_decision d"
                                + " LEFT JOIN partner_submission s ON s.id = d.submission_id WHERE d.subject_id = ?"
                                + " ORDER BY d.decided_at DESC LIMIT " + MOST,
                        row -> TimelineEntry.of(
                                        kind(DecisionKind.valueOf(row.string("kind"))),
                                        row.instant("decided_at"),
                                        row.string("decided_by"),
                                        true,
                                        row.string("words"))
                                .of(
                                        papered.paper(row, "submission_id"),
                                        row.integer("version"),
                                        Papers.reasons(row.string("reasons"))),
                        subject)
                .stream();
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
