package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.approval.Appeals;
import kr.ansim.partner.approval.Approvals;
import kr.ansim.partner.approval.CompanyBoard;
import kr.ansim.partner.approval.Suspensions;
import kr.ansim.partner.company.Applications;

/**
 * How companies are taken in, and kept from selling for a time. Reviewers decide, two of them where a company is approved;
 * who acts is always the one that is signed in.
 */
@Stateless
@RolesAllowed("QA_REVIEWER")
public class CompanyApproval {

    @Inject
    private Approvals approvals;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Appeals appeals;

    @Inject
    private CompanyBoard board;

    @Inject
    private Applications applications;

    @Resource
    private SessionContext session;

    @RolesAllowed({"QA_REVIEWER", "partners:read"})
    public List<ApplicationRow> list(FindApplications wanted) {
        return board.list(wanted);
    }

    public Map<CompanyState, Integer> counts() {
        return board.counts();
    }

    /** Empty when there is no such company. */
    public Optional<CompanyReview> find(UUID company) {
        return board.find(company);
    }

    public Optional<String> name(UUID company) {
        return board.name(company);
    }

    /** What the company told of itself; empty when it never applied. That somebody looked is in the audit trail. */
    public Optional<ApplicationDetails> application(UUID company) {
        return applications.read(company);
    }

    /** @throws RuleBroken {@code COMPANY_ELSEWHERE}, {@code REASON_NEEDED} at words */
    public void turnBack(UUID company, String words) {
        approvals.turnBack(company, words, caller());
    }

    /** @throws RuleBroken {@code COMPANY_ELSEWHERE}, {@code REASON_NEEDED} at words */
    public void refuse(UUID company, String words) {
        approvals.refuse(company, words, caller());
    }

    /** @throws RuleBroken {@code COMPANY_ELSEWHERE, PAPERS_OPEN, CONTRACT_OPEN, APPROVAL_ASKED} */
    public void ask(UUID company, String words) {
        approvals.ask(company, words, caller());
    }

    /** @throws RuleBroken {@code COMPANY_ELSEWHERE, APPROVAL_NOT_ASKED, SECOND_REVIEWER_NEEDED, PAPERS_OPEN, CONTRACT_OPEN} */
    public void agree(UUID company) {
        approvals.agree(company, caller());
    }

    /** @throws RuleBroken {@code COMPANY_ELSEWHERE, APPROVAL_NOT_ASKED} */
    public void drop(UUID company, String words) {
        approvals.drop(company, words, caller());
    }

    /** @throws RuleBroken {@code COMPANY_ELSEWHERE}, {@code REASON_NEEDED} at words */
    public void suspend(UUID company, SuspensionKind kind, String words) {
        suspensions.begin(company, kind, words, caller());
    }

    /** @throws RuleBroken {@code SUSPENSION_GONE}, {@code REASON_NEEDED} at words */
    public void resume(UUID suspension, String words) {
        suspensions.end(suspension, words, caller());
    }

    /** @throws RuleBroken {@code APPEAL_GONE}, {@code REASON_NEEDED} at words */
    public void refuseAppeal(UUID appeal, String words) {
        appeals.refuse(appeal, words, caller());
    }

    /** For other modules and pages that must know it. */
    @PermitAll
    public boolean isSuspended(UUID company) {
        return suspensions.isSuspended(company);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
