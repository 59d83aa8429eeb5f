package kr.ansim.partner.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.HandInPaper;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.document.Documents;
import kr.ansim.partner.document.Sender;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.Statements;

/** Papers as companies hand them in, version after version. */
@ApplicationScoped
public class Submissions {

    private static final String OWNER = "partner-submission";

    @Inject
    private Statements statements;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PaperHandedIn> handedIn;

    @Inject
    private Clock clock;

    /**
     * @param of what the paper is of; that the caller may hand in for it is known
     * @return id of the version
     */
    public UUID add(PaperSubjectDetails of, HandInPaper paper, String by) {
        check(of, paper);
        lock(of.company());
        int before = statements
                .find(
                        "SELECT MAX(version) AS last FROM partner_submission WHERE subject_id = ? AND paper = ?",
                        row -> row.integerOrNull("last") == null ? 0 : row.integer("last"),
                        of.id(),
                        paper.paper())
                .orElse(0);
        UUID id = Ids.next();
        Instant now = clock.instant();
        statements.update(
                "INSERT INTO partner_submission (id, company_id, subject, subject_id, paper, version, number, issued_on,"
                        + " ends_on, submitted_at, submitted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                of.company(),
                of.subject(),
                of.id(),
                paper.paper(),
                before + 1,
                paper.number().strip(),
                paper.issuedOn(),
                paper.endsOn(),
                now,
                by);
        attach(id, paper.documents());
        trail.record(AuditEntry.of("paper.handed-in", "paper", id)
                .detail("company", of.company())
                .detail("paper", paper.paper())
                .detail("version", before + 1));
        handedIn.fire(new PaperHandedIn(of, paper.paper(), id, now));
        return id;
    }

    private void check(PaperSubjectDetails of, HandInPaper paper) {
        Faults faults = new Faults();
        PaperFields.check(faults, paper, asked(of, paper.paper()), today());
        if (paper.documents().size() <= PaperFields.MOST_DOCUMENTS) {
            documents.check(faults, Sender.of(of.company()), paper.documents());
        }
        faults.refuse();
    }

    private void attach(UUID submission, List<UUID> files) {
        statements.batch(
                "INSERT INTO partner_submission_file (submission_id, place, document_id) VALUES (?, ?, ?)",
                IntStream.range(0, files.size())
                        .mapToObj(place -> new Object[] {submission, place, files.get(place)})
                        .toList());
        files.forEach(file -> documents.refer(file, new FileOwner(OWNER, submission)));
    }

    private PaperKind asked(PaperSubjectDetails of, String paper) {
        return subjects.asked(of).stream()
                .filter(one -> one.kind().code().equals(paper))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(PartnerRule.PAPER_NOT_ASKED))
                .kind();
    }

    /** One company's papers come one after the other, so that versions follow each other. */
    private void lock(UUID company) {
        statements.find("SELECT id FROM partner_company WHERE id = ? FOR UPDATE", row -> row.uuid("id"), company);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
