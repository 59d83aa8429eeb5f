package kr.ansim.partner.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PaperDecision;
import kr.ansim.partner.PaperFile;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.PaperVersion;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.document.Documents;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Single papers with all their versions and all that was decided. */
@ApplicationScoped
public class PaperFiles {

    @Inject
    private Statements statements;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private Papers papers;

    @Inject
    private Documents documents;

    /** @throws RuleBroken {@code PAPER_NOT_ASKED} when it is not asked */
    public PaperFile of(PaperSubjectDetails of, String paper) {
        PaperStanding standing = papers
                .standing(
                        of.id(),
                        subjects.asked(of).stream()
                                .filter(one -> one.kind().code().equals(paper))
                                .toList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken(PartnerRule.PAPER_NOT_ASKED));
        List<PaperDecision> decisions = statements.list(
                "SELECT * FROM partner_decision WHERE subject_id = ? AND paper = ? ORDER BY decided_at, id",
                PaperFiles::decision,
                of.id(),
                paper);
        return new PaperFile(
                of.subject(),
                of.id(),
                of.company(),
                of.name(),
                standing,
                versions(of.id(), paper, decisions),
                decisions.stream()
                        .filter(one -> one.submission().isEmpty())
                        .sorted((one, other) -> other.at().compareTo(one.at()))
                        .toList());
    }

    private List<PaperVersion> versions(UUID subject, String paper, List<PaperDecision> decisions) {
        Map<UUID, List<PaperDecision>> bySubmission = decisions.stream()
                .filter(one -> one.submission().isPresent())
                .collect(Collectors.groupingBy(one -> one.submission().orElseThrow()));
        Map<UUID, List<DocumentSummary>> files = documents.ofPaper(subject, paper);
        return statements.list(
                "SELECT * FROM partner_submission WHERE subject_id = ? AND paper = ? ORDER BY version DESC",
                row -> version(row, files, bySubmission),
                subject,
                paper);
    }

    private static PaperVersion version(
            Row row, Map<UUID, List<DocumentSummary>> files, Map<UUID, List<PaperDecision>> decisions)
            throws SQLException {
        UUID id = row.uuid("id");
        return new PaperVersion(
                id,
                row.integer("version"),
                row.string("number"),
                Optional.ofNullable(row.dateOrNull("issued_on")),
                Optional.ofNullable(row.dateOrNull("ends_on")),
                row.instant("submitted_at"),
                row.string("submitted_by"),
                files.getOrDefault(id, List.of()),
                decisions.getOrDefault(id, List.of()));
    }

    private static PaperDecision decision(Row row) throws SQLException {
        return new PaperDecision(
                Optional.ofNullable(row.uuidOrNull("submission_id")),
                DecisionKind.valueOf(row.string("kind")),
                Papers.reasons(row.string("reasons")),
                row.string("words"),
                Optional.ofNullable(row.dateOrNull("ends_on")),
                row.instant("decided_at"),
                row.string("decided_by"),
                Optional.ofNullable(row.stringOrNull("asked_by")));
    }
}
