package kr.ansim.identity.model;

import jakarta.ejb.SessionContext;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.identity.IdentityRule;
import kr.ansim.kernel.RuleBroken;

/** Who calls a facade. */
public final class Caller {

    private Caller() {}

    /** @throws RuleBroken ACCOUNT_UNKNOWN when the caller is not a person */
    public static UUID accountId(SessionContext session) {
        return AccountPrincipal.accountIn(session.getCallerPrincipal().getName())
                .orElseThrow(() -> new RuleBroken(IdentityRule.ACCOUNT_UNKNOWN));
    }
}
