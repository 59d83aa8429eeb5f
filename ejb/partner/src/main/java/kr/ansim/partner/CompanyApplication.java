package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.approval.Approvals;
import kr.ansim.partner.company.Applications;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.company.Drafts;

/**
 * A company's own application to become a partner, filled in step by step by its owner. Each step is kept when it is told,
 * so that whoever comes back goes on where they stopped. The company is found by the account that is signed in.
 */
@Stateless
@RolesAllowed("PARTNER_OWNER")
public class CompanyApplication {

    @Inject
    private Applications applications;

    @Inject
    private Drafts drafts;

    @Inject
    private Companies companies;

    @Inject
    private Approvals approvals;

    @Resource
    private SessionContext session;

    /** Empty before the first step, and for companies that an administrator took in. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public Optional<ApplicationDetails> own() {
        return applications.of(me());
    }

    /**
     * The first step; the application begins with it.
     *
     * @throws RuleBroken {@code COMPANY_NAME_MISSING} at name, {@code REGISTRATION_NUMBER_WRONG} at registrationNumber,
     *     {@code OPENED_IN_FUTURE} at openedOn, {@code FIELD_MISSING} at phone, postcode or address, {@code PHONE_WRONG} at
     *     phone, {@code POSTCODE_WRONG} at postcode, {@code APPLICATION_CLOSED}
     */
    public void describe(DescribeCompany description) {
        applications.describe(me(), description);
        drafts.forget(me(), ApplicationStep.COMPANY);
    }

    /**
     * @throws RuleBroken {@code FIELD_MISSING}, {@code PHONE_WRONG} or {@code PERSON_EMAIL_WRONG} at for instance
     *     contacts.0.phone, {@code TOO_MANY_PEOPLE}, {@code NO_APPLICATION}, {@code APPLICATION_CLOSED}
     */
    public void name(NamePeople people) {
        applications.name(me(), people);
        drafts.forget(me(), ApplicationStep.PEOPLE);
    }

    /**
     * @throws RuleBroken {@code FIELD_MISSING} at bank, number or holder, {@code ACCOUNT_NUMBER_WRONG} at number,
     *     {@code NO_APPLICATION}, {@code APPLICATION_CLOSED}
     */
    public void settleBy(SettlementAccount account) {
        applications.settleBy(me(), account);
        drafts.forget(me(), ApplicationStep.ACCOUNT);
    }

    /**
     * @throws RuleBroken {@code NOTHING_CHOSEN} at channels or categories, {@code UNKNOWN_CATEGORY} at categories,
     *     {@code NO_APPLICATION}, {@code APPLICATION_CLOSED}
     */
    public void choose(ChooseSales sales) {
        applications.choose(me(), sales);
        drafts.forget(me(), ApplicationStep.SALES);
    }

    /** The papers that the answers so far ask for. @throws RuleBroken {@code NO_APPLICATION} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public List<RequiredPaper> papers() {
        return applications.papers(me());
    }

    /** The steps that are still to be filled in before it can be handed in; none when there is no application. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company:read"})
    public List<ApplicationStep> missing() {
        return companies
                .behind(session.getCallerPrincipal().getName())
                .map(applications::missing)
                .orElse(List.of());
    }

    /**
     * Gives it to our reviewers, with the papers; from now on no other company can apply with the same number.
     *
     * @throws RuleBroken {@code NO_APPLICATION, APPLICATION_CLOSED, APPLICATION_INCOMPLETE, PAPERS_MISSING,
     *     REGISTRATION_NUMBER_NOT_FREE}; of the last our reviewers are told
     */
    public void handIn() {
        ApplicationDetails application =
                applications.of(me()).orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
        approvals.handIn(application, session.getCallerPrincipal().getName());
    }

    /** Takes it back before it is decided on. @throws RuleBroken {@code NO_APPLICATION, COMPANY_ELSEWHERE} */
    public void withdraw() {
        UUID company = applications
                .of(me())
                .map(ApplicationDetails::company)
                .orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
        approvals.withdraw(company, session.getCallerPrincipal().getName());
    }

    /** What our reviewers said of the application, the newest first. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company:read"})
    public List<CompanyStep> steps() {
        return companies
                .behind(session.getCallerPrincipal().getName())
                .map(approvals::steps)
                .orElse(List.of());
    }

    private UUID me() {
        return AccountPrincipal.accountIn(session.getCallerPrincipal().getName())
                .orElseThrow(() -> new RuleBroken(PartnerRule.COMPANY_UNKNOWN));
    }
}
