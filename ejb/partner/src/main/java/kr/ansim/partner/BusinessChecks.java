package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.business.Checks;
import kr.ansim.partner.company.Companies;

/**
 * What the national tax office says of partner companies. It is asked in the background: when a company tells who it is, and
 * every month of those that work with us.
 */
@Stateless
@RolesAllowed({"QA_REVIEWER", "ADMINISTRATOR"})
public class BusinessChecks {

    @Inject
    private Checks checks;

    @Inject
    private Companies companies;

    @Resource
    private SessionContext session;

    /** Of the caller's own company; empty before its application has begun. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public Optional<BusinessCheck> own() {
        return me().flatMap(checks::find);
    }

    /**
     * Asks again about the caller's own company.
     *
     * @throws RuleBroken {@code NO_APPLICATION}, {@code BUSINESS_ASKED_JUST_NOW} with the minutes to wait in all
     */
    @RolesAllowed("PARTNER_OWNER")
    public void askAgain() {
        checks.askAgain(me().orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION)));
    }

    public Optional<BusinessCheck> of(UUID company) {
        return checks.find(company);
    }

    /** Those of these companies that there are. */
    public Map<UUID, BusinessCheck> of(List<UUID> several) {
        return checks.of(several);
    }

    /** The newest first, at most twenty. */
    public List<BusinessAnswer> answers(UUID company) {
        return checks.answers(company);
    }

    /** @throws RuleBroken {@code COMPANY_UNKNOWN}, {@code BUSINESS_ASKED_JUST_NOW} with the minutes to wait in all */
    public void askAgain(UUID company) {
        checks.askAgain(company);
    }

    private Optional<UUID> me() {
        return AccountPrincipal.accountIn(session.getCallerPrincipal().getName())
                .flatMap(companies::of);
    }
}
