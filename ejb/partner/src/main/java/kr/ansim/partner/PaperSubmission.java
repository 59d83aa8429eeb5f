package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.paper.PaperFiles;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.partner.paper.Papers;
import kr.ansim.partner.paper.Submissions;

/**
 * Where a company hands in its papers and those of its products, and sees how they stand. What belongs to another company is
 * unknown here.
 */
@Stateless
@RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
public class PaperSubmission {

    @Inject
    private Companies companies;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private Papers papers;

    @Inject
    private PaperFiles files;

    @Inject
    private Submissions submissions;

    @Resource
    private SessionContext session;

    /** How the papers stand that are asked of the caller's company. @throws RuleBroken {@code NO_APPLICATION} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company:read"})
    public List<PaperStanding> ofCompany() {
        return of(PaperSubject.COMPANY, company());
    }

    /** @throws RuleBroken {@code NO_APPLICATION, SUBJECT_UNKNOWN} */
    public List<PaperStanding> of(PaperSubject subject, UUID id) {
        PaperSubjectDetails of = own(subject, id);
        return papers.standing(of.id(), subjects.asked(of));
    }

    /** @throws RuleBroken {@code NO_APPLICATION, SUBJECT_UNKNOWN, PAPER_NOT_ASKED} */
    public PaperFile file(PaperSubject subject, UUID id, String paper) {
        return files.of(own(subject, id), paper);
    }

    /**
     * @return id of the new version
     * @throws RuleBroken {@code NO_APPLICATION, SUBJECT_UNKNOWN, PAPER_NOT_ASKED, PAPER_IN_REVIEW, APPLICATION_CLOSED}; of all
     *     that is wrong, at documents {@code DOCUMENT_MISSING, DOCUMENT_UNKNOWN, DOCUMENT_NOT_READY, TOO_MANY_DOCUMENTS}; at number, issuedOn
     *     or endsOn {@code FIELD_MISSING, FIELD_TOO_LONG, ISSUED_IN_FUTURE, PAPER_ENDED, ENDS_BEFORE_ISSUE}
     */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company-papers:write"})
    public UUID handIn(HandInPaper paper) {
        PaperSubjectDetails of = own(paper.subject(), paper.subjectId());
        boolean live = companies
                .find(of.company())
                .map(CompanyDetails::state)
                .filter(CompanyState::isLive)
                .isPresent();
        if (!live) {
            throw new RuleBroken(PartnerRule.APPLICATION_CLOSED);
        }
        return submissions.add(of, paper, session.getCallerPrincipal().getName());
    }

    private PaperSubjectDetails own(PaperSubject subject, UUID id) {
        UUID company = company();
        return subjects.find(subject, id)
                .filter(one -> one.company().equals(company))
                .orElseThrow(() -> new RuleBroken(PartnerRule.SUBJECT_UNKNOWN));
    }

    private UUID company() {
        return companies
                .behind(session.getCallerPrincipal().getName())
                .orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
    }
}
