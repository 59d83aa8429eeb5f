package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Companies;

/**
 * The partner companies. An administrator takes them in; whoever acts for one is told of that one only, which is found by
 * the account that is signed in and never by what a page sends.
 */
@Stateless
public class PartnerCompanies {

    @Inject
    private Companies companies;

    @Resource
    private SessionContext session;

    /**
     * In one transaction with the invitation of its owner.
     *
     * @throws RuleBroken {@code COMPANY_NAME_MISSING} at company, {@code REGISTRATION_NUMBER_WRONG} or {@code …_TAKEN} at
     *     registrationNumber, {@code GROUP_INCOMPLETE} at groupName, {@code ALREADY_MEMBER}
     */
    @RolesAllowed("ADMINISTRATOR")
    public UUID register(RegisterCompany company) {
        return companies.register(company);
    }

    /** Lets one more account act for a company. @throws RuleBroken {@code COMPANY_UNKNOWN, ALREADY_MEMBER} */
    @RolesAllowed("ADMINISTRATOR")
    public void addMember(UUID company, UUID account) {
        companies.addMember(company, account);
    }

    /** Lets one more account act for the caller's own company. @throws RuleBroken {@code NO_APPLICATION, ALREADY_MEMBER} */
    @RolesAllowed("PARTNER_OWNER")
    public void addOwnMember(UUID account) {
        UUID company = AccountPrincipal.accountIn(session.getCallerPrincipal().getName())
                .flatMap(companies::of)
                .orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
        companies.addMember(company, account);
    }

    /** In the order of their names. */
    @RolesAllowed("ADMINISTRATOR")
    public List<CompanySummary> list(FindCompanies wanted) {
        return companies.list(wanted);
    }

    /** The company that the caller acts for. Empty when there is none, whatever the caller's role. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company:read"})
    public Optional<CompanyDetails> own() {
        return companies.behind(session.getCallerPrincipal().getName()).flatMap(companies::find);
    }

    /** For the administrator's pages and for background work of other modules; no page of a partner asks it. */
    @PermitAll
    public Optional<CompanyDetails> find(UUID company) {
        return companies.find(company);
    }

    /** The one that holds a registration number, ten digits; empty also for a text that is none. */
    @PermitAll
    public Optional<CompanyDetails> withNumber(String registrationNumber) {
        return companies.withNumber(registrationNumber);
    }
}
