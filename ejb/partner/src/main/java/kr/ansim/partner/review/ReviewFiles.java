package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyRecord;
import kr.ansim.partner.PaperFile;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ReviewDetails;
import kr.ansim.partner.paper.PaperFiles;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.platform.Statements;

/** All that a reviewer needs beside one version of a paper. Read only. */
@ApplicationScoped
public class ReviewFiles {

    private record Where(PaperSubject subject, UUID subjectId, String paper) {}

    @Inject
    private Statements statements;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private PaperFiles files;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Waivers waivers;

    public Optional<ReviewDetails> find(UUID submission) {
        return statements
                .find(
                        "SELECT subject, subject_id, paper FROM partner_submission WHERE id = ?",
                        row -> new Where(
                                PaperSubject.valueOf(row.string("subject")),
                                row.uuid("subject_id"),
                                row.string("paper")),
                        submission)
                .map(where -> details(submission, where));
    }

    private ReviewDetails details(UUID submission, Where where) {
        PaperSubjectDetails subject = subject(where.subject(), where.subjectId());
        PaperFile file = files.of(subject, where.paper());
        return new ReviewDetails(
                file.versions().stream()
                        .filter(one -> one.submission().equals(submission))
                        .findFirst()
                        .orElseThrow(),
                file,
                subject,
                queue.find(submission),
                waivers.open(where.subjectId(), where.paper()),
                record(subject.company()));
    }

    /** @throws RuleBroken {@code SUBJECT_UNKNOWN, PAPER_NOT_ASKED} */
    public PaperFile paper(PaperSubject subject, UUID id, String paper) {
        return files.of(subject(subject, id), paper);
    }

    private PaperSubjectDetails subject(PaperSubject subject, UUID id) {
        return subjects.find(subject, id).orElseThrow(() -> new RuleBroken(PartnerRule.SUBJECT_UNKNOWN));
    }

    private CompanyRecord record(UUID company) {
        return statements
                .find(
                        "SELECT SUM(CASE WHEN d.kind = 'ACCEPTED' THEN 1 ELSE 0 END) AS accepted,"
                                + " SUM(CASE WHEN d.kind = 'RETURNED' THEN 1 ELSE 0 END) AS returned,"
                                + " SUM(CASE WHEN d.kind = 'ACCEPTED' AND d.paper_version = 1 THEN 1 ELSE 0 END) AS first_time"
                                + " FROM partner_decision d WHERE d.company_id = ? AND d.submission_id IS NOT NULL",
                        row -> row.integerOrNull("accepted") == null
                                ? new CompanyRecord(0, 0, 0)
                                : new CompanyRecord(
                                        row.integer("accepted"), row.integer("returned"), row.integer("first_time")),
                        company)
                .orElse(new CompanyRecord(0, 0, 0));
    }
}
