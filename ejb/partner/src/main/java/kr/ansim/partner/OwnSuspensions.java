package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.approval.Appeals;
import kr.ansim.partner.approval.Suspensions;
import kr.ansim.partner.company.Companies;

/** Why a company may not sell for the moment, for its own people, and what they say against it. */
@Stateless
@RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
public class OwnSuspensions {

    @Inject
    private Companies companies;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Appeals appeals;

    @Resource
    private SessionContext session;

    /** Those that have not ended, the newest first; none for somebody without a company. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company:read"})
    public List<SuspensionDetails> open() {
        return companies.behind(session.getCallerPrincipal().getName()).map(suspensions::of).orElse(List.of()).stream()
                .filter(SuspensionDetails::isOpen)
                .toList();
    }

    /** The newest first; none for somebody without a company. */
    public List<AppealDetails> appeals() {
        return companies
                .behind(session.getCallerPrincipal().getName())
                .map(appeals::of)
                .orElse(List.of());
    }

    /** @throws RuleBroken {@code NO_APPLICATION, SUSPENSION_GONE, APPEAL_OPEN}, {@code REASON_NEEDED} at words, those of documents */
    @RolesAllowed("PARTNER_OWNER")
    public void appeal(MakeAppeal appeal) {
        appeals.make(company(), appeal, session.getCallerPrincipal().getName());
    }

    private UUID company() {
        return AccountPrincipal.accountIn(session.getCallerPrincipal().getName())
                .flatMap(companies::of)
                .orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
    }
}
