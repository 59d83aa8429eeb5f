package kr.ansim.certification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.consent.ConsentLedger;
import kr.ansim.certification.consent.ConsentSettings;
import kr.ansim.certification.consent.Consents;
import kr.ansim.certification.consent.Standing;
import kr.ansim.certification.consent.Terms;
import kr.ansim.kernel.RuleBroken;

/**
 * A company's consents that institutes may send us its certificates and test reports. Only its owner gives and withdraws
 * them, for the company that the owner's account acts for. Who has given consent is collected from at once and then once
 * a week; who has taken it back is not collected from any more, from that moment on.
 */
@Stateless
public class InstituteConsents {

    @Inject
    private HolderCompanies companies;

    @Inject
    private Consents consents;

    @Inject
    private ConsentLedger ledger;

    @Inject
    private Terms terms;

    @Inject
    private ConsentSettings settings;

    @Resource
    private SessionContext session;

    /** Empty when the caller's account acts for no company. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public Optional<ConsentOverview> overview() {
        return companies
                .own()
                .map(company -> new ConsentOverview(
                        company.name(),
                        company.registrationNumber(),
                        consents.of(company.id()),
                        consents.history(company.id()),
                        settings.ourNumber()));
    }

    /** The terms to be agreed to today. @param language ko or en */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public List<ConsentTerm> terms(String language) {
        return terms.current(language);
    }

    /**
     * Gives consent anew, or in place of one that stands; that one's history stays.
     *
     * @throws RuleBroken {@code NO_COMPANY, APPLICATION_NOT_SUBMITTED}, {@code CONSENT_INSTITUTE_MISSING} at institutes,
     *     {@code CONSENT_END_WRONG} at endsOn, {@code CONSENT_TERMS_MISSING} at terms or {@code CONSENT_TERMS_CHANGED}
     */
    @RolesAllowed("PARTNER_OWNER")
    public void give(GiveConsent consent) {
        HolderCompany company = ownCompany();
        if (!company.numberHeld()) {
            throw new RuleBroken(CertificationRule.APPLICATION_NOT_SUBMITTED);
        }
        chosen(consent.institutes());
        Standing given = ledger.given(terms.disclosure(consent), consent.endsOn());
        ledger.change(company.id(), consent.institutes(), given, String.join(", ", consent.terms()), caller());
    }

    /**
     * Takes both consents back. What was received stays with the company's name and number masked.
     *
     * @throws RuleBroken {@code NO_COMPANY}, {@code CONSENT_INSTITUTE_MISSING} at withdrawn, {@code CONSENT_NOT_GIVEN}
     */
    @RolesAllowed("PARTNER_OWNER")
    public void withdraw(Set<CertificationSource> institutes) {
        HolderCompany company = ownCompany();
        if (institutes.isEmpty()) {
            throw RuleBroken.at("withdrawn", CertificationRule.CONSENT_INSTITUTE_MISSING);
        }
        ledger.change(company.id(), institutes, Standing.WITHDRAWN, "", caller());
    }

    /** All of a company that leaves, whose number may be another's from now on; as a withdrawal would. */
    @RolesAllowed({"QA_REVIEWER", "PARTNER_OWNER"})
    public void end(UUID company) {
        ledger.change(company, consents.given(company), Standing.ENDED, "", caller());
    }

    private HolderCompany ownCompany() {
        return companies.own().orElseThrow(() -> new RuleBroken(CertificationRule.NO_COMPANY));
    }

    private static void chosen(Set<CertificationSource> institutes) {
        if (institutes.isEmpty() || !institutes.stream().allMatch(CertificationSource::isInstitute)) {
            throw RuleBroken.at("institutes", CertificationRule.CONSENT_INSTITUTE_MISSING);
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
