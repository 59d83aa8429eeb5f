package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.paper.PaperHandedIn;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a reviewer: one line for the newest version of each paper that nobody has decided on. Papers of a company
 * that still applies wait with it, and come when its application does.
 */
@ApplicationScoped
public class ReviewItems {

    /** A line of work, locked until the end of the transaction. */
    record Locked(
            UUID submission,
            UUID company,
            PaperSubject subject,
            UUID subjectId,
            String paper,
            String category,
            Instant enteredAt,
            Instant submittedAt,
            @Nullable String claimedBy) {}

    @Inject
    private Statements statements;

    @Inject
    private ReviewTarget target;

    @Inject
    private Clock clock;

    /** A version that nobody looks at yet gives way to the newer one. */
    void enter(@Observes PaperHandedIn come) {
        statements
                .find(
                        "SELECT claimed_by FROM partner_review_item WHERE subject_id = ? AND paper = ? AND claimed_by IS NOT NULL"
                                + " FOR UPDATE",
                        row -> row.string("claimed_by"),
                        come.of().id(),
                        come.paper())
                .ifPresent(reviewer -> {
                    throw new RuleBroken(PartnerRule.PAPER_IN_REVIEW);
                });
        statements.update(
                "DELETE FROM partner_review_item WHERE subject_id = ? AND paper = ?",
                come.of().id(),
                come.paper());
        if (state(come.of().company()).isReviewed()) {
            add(
                    come.submission(),
                    come.of().company(),
                    come.of().subject(),
                    come.of().id(),
                    come.paper(),
                    come.of().category(),
                    come.at());
        }
    }

    /** An application was handed in: its papers come to the reviewers, those that were decided on already do not. */
    public void enterAll(UUID company) {
        record Waiting(UUID submission, PaperSubject subject, UUID subjectId, String paper) {}
        Instant now = clock.instant();
        statements
                .list(
                        "SELECT s.id, s.subject, s.subject_id, s.paper FROM partner_submission s WHERE s.company_id = ?"
                                + " AND s.subject = 'COMPANY'"
                                + " AND s.version = (SELECT MAX(n.version) FROM partner_submission n"
                                + " WHERE n.subject_id = s.subject_id AND n.paper = s.paper)"
                                + " AND NOT EXISTS (SELECT 1 FROM partner_decision d WHERE d.submission_id = s.id)"
                                + " AND NOT EXISTS (SELECT 1 FROM partner_review_item i WHERE i.submission_id = s.id)",
                        row -> new Waiting(
                                row.uuid("id"),
                                PaperSubject.valueOf(row.string("subject")),
                                row.uuid("subject_id"),
                                row.string("paper")),
                        company)
                .forEach(one -> add(one.submission(), company, one.subject(), one.subjectId(), one.paper(), "", now));
    }

    private void add(
            UUID submission,
            UUID company,
            PaperSubject subject,
            UUID subjectId,
            String paper,
            String category,
            Instant at) {
        statements.update(
                "INSERT INTO partner_review_item (submission_id, company_id, subject, subject_id, paper, category, entered_at,"
                        + " due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                submission,
                company,
                subject,
                subjectId,
                paper,
                category,
                at,
                target.due(subjectId, paper, at));
    }

    /** Empty when somebody has decided, or a newer version has come. */
    Optional<Locked> lock(UUID submission) {
        return statements.find(
                "SELECT i.*, (SELECT s.submitted_at FROM partner_submission s WHERE s.id = i.submission_id) AS submitted_at"
                        + " FROM partner_review_item i WHERE i.submission_id = ? FOR UPDATE",
                ReviewItems::locked,
                submission);
    }

    void claim(UUID submission, @Nullable String reviewer, Instant at) {
        statements.update(
                "UPDATE partner_review_item SET claimed_by = ?, claimed_at = ? WHERE submission_id = ?",
                reviewer,
                reviewer == null ? null : at,
                submission);
    }

    void remove(UUID submission) {
        statements.update("DELETE FROM partner_review_item WHERE submission_id = ?", submission);
    }

    private CompanyState state(UUID company) {
        return statements
                .find(
                        "SELECT state FROM partner_company WHERE id = ?",
                        row -> CompanyState.valueOf(row.string("state")),
                        company)
                .orElseThrow(() -> new RuleBroken(PartnerRule.COMPANY_UNKNOWN));
    }

    private static Locked locked(Row row) throws SQLException {
        return new Locked(
                row.uuid("submission_id"),
                row.uuid("company_id"),
                PaperSubject.valueOf(row.string("subject")),
                row.uuid("subject_id"),
                row.string("paper"),
                row.string("category"),
                row.instant("entered_at"),
                row.instant("submitted_at"),
                row.stringOrNull("claimed_by"));
    }
}
