package kr.ansim.partner.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationDetails;
import kr.ansim.partner.ApprovalRequest;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.CompanyStep;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.company.HeldNumbers;
import kr.ansim.partner.company.NumberClaims;
import kr.ansim.partner.contract.Contracts;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.partner.paper.Papers;
import kr.ansim.partner.review.ReviewItems;
import kr.ansim.partner.review.WorkingHours;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/**
 * From the application to the approval. A company is taken in when one reviewer holds that it can be, another agrees, none
 * of its required papers is open at that moment, and its owner has accepted the contract.
 */
@ApplicationScoped
public class Approvals {

    @Inject
    private Statements statements;

    @Inject
    private CompanySteps steps;

    @Inject
    private HeldNumbers numbers;

    @Inject
    private NumberClaims claims;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private Papers papers;

    @Inject
    private Contracts contracts;

    @Inject
    private ReviewItems items;

    @Inject
    private WorkingHours hours;

    /** @throws RuleBroken {@code APPLICATION_CLOSED, APPLICATION_INCOMPLETE, PAPERS_MISSING, REGISTRATION_NUMBER_NOT_FREE} */
    public void handIn(ApplicationDetails application, String by) {
        UUID company = application.company();
        if (!steps.lock(company).isOpen()) {
            throw new RuleBroken(PartnerRule.APPLICATION_CLOSED);
        }
        if (!application.missing().isEmpty()) {
            throw new RuleBroken(PartnerRule.APPLICATION_INCOMPLETE);
        }
        long missing = standing(company).stream().filter(PaperStanding::isOwed).count();
        if (missing > 0) {
            throw new RuleBroken(PartnerRule.PAPERS_MISSING, missing);
        }
        take(application);
        steps.move(company, CompanyState.SUBMITTED);
        statements.update("UPDATE partner_application SET submitted_at = ? WHERE company_id = ?", steps.now(), company);
        items.enterAll(company);
        steps.add(company, CompanyStepKind.SUBMITTED, "", by);
    }

    /** Last of all, so that whoever tries numbers needs a whole application for each. */
    private void take(ApplicationDetails application) {
        if (numbers.take(application.company())) {
            return;
        }
        BusinessNumber.read(application.description().registrationNumber())
                .map(BusinessNumber::digits)
                .flatMap(numbers::holder)
                .ifPresent(holder -> claims.add(application.company(), holder));
        throw new RuleBroken(PartnerRule.REGISTRATION_NUMBER_NOT_FREE);
    }

    /** By its owner, who may apply anew. @throws RuleBroken {@code COMPANY_ELSEWHERE} */
    public void withdraw(UUID company, String by) {
        CompanyState state = steps.lock(company);
        if (!state.isOpen() && state != CompanyState.SUBMITTED) {
            throw new RuleBroken(PartnerRule.COMPANY_ELSEWHERE);
        }
        forget(company);
        end(company, CompanyState.WITHDRAWN);
        steps.add(company, CompanyStepKind.WITHDRAWN, "", by);
    }

    /** What the application says is to be mended by its owner. @throws RuleBroken {@code COMPANY_ELSEWHERE}, {@code REASON_NEEDED} at words */
    public void turnBack(UUID company, String words, String by) {
        String told = CompanySteps.needed(words);
        submitted(company);
        forget(company);
        steps.move(company, CompanyState.RETURNED);
        steps.add(company, CompanyStepKind.RETURNED, told, worked(company), by);
    }

    /**
     * Also while its owner is to mend it: who never does would keep the number for ever.
     *
     * @throws RuleBroken {@code COMPANY_ELSEWHERE}, {@code REASON_NEEDED} at words
     */
    public void refuse(UUID company, String words, String by) {
        String told = CompanySteps.needed(words);
        CompanyState state = steps.lock(company);
        if (state != CompanyState.SUBMITTED && state != CompanyState.RETURNED) {
            throw new RuleBroken(PartnerRule.COMPANY_ELSEWHERE);
        }
        forget(company);
        end(company, CompanyState.REFUSED);
        Duration worked = state == CompanyState.SUBMITTED ? worked(company) : null;
        steps.add(company, CompanyStepKind.REFUSED, told, worked, by);
    }

    private void end(UUID company, CompanyState how) {
        statements.update("DELETE FROM partner_review_item WHERE company_id = ?", company);
        numbers.free(company);
        steps.move(company, how);
    }

    /** @throws RuleBroken {@code COMPANY_ELSEWHERE, PAPERS_OPEN, CONTRACT_OPEN, APPROVAL_ASKED} */
    public void ask(UUID company, String words, String by) {
        submitted(company);
        settled(company);
        try {
            statements.update(
                    "INSERT INTO partner_approval_request (company_id, words, asked_by, asked_at) VALUES (?, ?, ?, ?)",
                    company,
                    words.strip(),
                    by,
                    steps.now());
        } catch (DuplicateKey already) {
            throw new RuleBroken(PartnerRule.APPROVAL_ASKED);
        }
        steps.add(company, CompanyStepKind.APPROVAL_ASKED, words.strip(), by);
    }

    /** Takes the company in. @throws RuleBroken {@code COMPANY_ELSEWHERE, APPROVAL_NOT_ASKED, SECOND_REVIEWER_NEEDED, PAPERS_OPEN, CONTRACT_OPEN} */
    public void agree(UUID company, String by) {
        submitted(company);
        ApprovalRequest request = asked(company).orElseThrow(() -> new RuleBroken(PartnerRule.APPROVAL_NOT_ASKED));
        if (request.askedBy().equals(by)) {
            throw new RuleBroken(PartnerRule.SECOND_REVIEWER_NEEDED);
        }
        settled(company);
        forget(company);
        steps.move(company, CompanyState.ACTIVE);
        steps.add(company, CompanyStepKind.APPROVED, "", worked(company), by);
    }

    /** @throws RuleBroken {@code COMPANY_ELSEWHERE, APPROVAL_NOT_ASKED} */
    public void drop(UUID company, String words, String by) {
        submitted(company);
        if (forget(company) == 0) {
            throw new RuleBroken(PartnerRule.APPROVAL_NOT_ASKED);
        }
        steps.add(company, CompanyStepKind.APPROVAL_DROPPED, words.strip(), by);
    }

    /** The newest first. */
    public List<CompanyStep> steps(UUID company) {
        return steps.of(company);
    }

    Optional<ApprovalRequest> asked(UUID company) {
        return statements.find(
                "SELECT words, asked_by, asked_at FROM partner_approval_request WHERE company_id = ?",
                row -> new ApprovalRequest(row.string("words"), row.string("asked_by"), row.instant("asked_at")),
                company);
    }

    /** The company's own papers. */
    List<PaperStanding> standing(UUID company) {
        PaperSubjectDetails subject = subjects.find(PaperSubject.COMPANY, company)
                .orElseThrow(() -> new RuleBroken(PartnerRule.COMPANY_UNKNOWN));
        return papers.standing(company, subjects.asked(subject));
    }

    private int forget(UUID company) {
        return statements.update("DELETE FROM partner_approval_request WHERE company_id = ?", company);
    }

    private void submitted(UUID company) {
        if (steps.lock(company) != CompanyState.SUBMITTED) {
            throw new RuleBroken(PartnerRule.COMPANY_ELSEWHERE);
        }
    }

    private void settled(UUID company) {
        long open = standing(company).stream().filter(PaperStanding::isOpen).count();
        if (open > 0) {
            throw new RuleBroken(PartnerRule.PAPERS_OPEN, open);
        }
        if (!contracts.isAccepted(company)) {
            throw new RuleBroken(PartnerRule.CONTRACT_OPEN);
        }
    }

    /** Since it was last handed in. */
    private Duration worked(UUID company) {
        return statements
                .find(
                        "SELECT submitted_at FROM partner_application WHERE company_id = ? AND submitted_at IS NOT NULL",
                        row -> row.instant("submitted_at"),
                        company)
                .map(since -> hours.between(since, steps.now()))
                .orElse(Duration.ZERO);
    }
}
