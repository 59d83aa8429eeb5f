package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.review.DecisionFeed;

/**
 * What was decided on papers, the first first, for systems that read on from where they were. A decision is told some seconds
 * after it was made.
 */
@Stateless
public class PaperDecisions {

    @Inject
    private DecisionFeed feed;

    @Inject
    private Companies companies;

    @Resource
    private SessionContext session;

    /** Of the caller's company. @param after the last one that is known @throws RuleBroken {@code NO_APPLICATION} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company:read"})
    public List<DecisionEntry> own(Optional<UUID> after, int most) {
        UUID company = companies
                .behind(session.getCallerPrincipal().getName())
                .orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
        return feed.after(Optional.of(company), after, most);
    }

    /** Of all companies, for the retailer's own systems. */
    @RolesAllowed("partners:read")
    public List<DecisionEntry> all(Optional<UUID> after, int most) {
        return feed.after(Optional.empty(), after, most);
    }
}
