package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Drafts;

/**
 * What the signed-in owner typed into the steps of the application and has not kept yet. It may be anything, nothing is
 * checked, and it ends when the step is kept or after thirty days.
 */
@Stateless
@RolesAllowed("PARTNER_OWNER")
public class ApplicationDrafts {

    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 2_000;

    @Inject
    private Drafts drafts;

    @Resource
    private SessionContext session;

    /** @param typed by the names of the fields; what is beyond all forms is left out */
    public void keep(ApplicationStep step, Map<String, String> typed) {
        Map<String, String> taken = new HashMap<>();
        typed.entrySet().stream()
                .filter(field -> field.getKey().length() <= LONGEST_NAME
                        && field.getValue().length() <= LONGEST)
                .limit(MOST_FIELDS)
                .forEach(field -> taken.put(field.getKey(), field.getValue()));
        drafts.keep(me(), step, taken);
    }

    /** Empty when nothing was typed that is not kept. */
    public Map<String, String> find(ApplicationStep step) {
        return drafts.find(me(), step);
    }

    public void forget(ApplicationStep step) {
        drafts.forget(me(), step);
    }

    private UUID me() {
        return AccountPrincipal.accountIn(session.getCallerPrincipal().getName())
                .orElseThrow(() -> new RuleBroken(PartnerRule.COMPANY_UNKNOWN));
    }
}
