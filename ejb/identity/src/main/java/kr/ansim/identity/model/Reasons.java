package kr.ansim.identity.model;

import kr.ansim.identity.IdentityRule;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Whoever takes something away from others says why. */
public final class Reasons {

    private Reasons() {}

    /** @throws RuleBroken REASON_MISSING at the field {@code reason} */
    public static void require(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleBroken.at("reason", IdentityRule.REASON_MISSING);
        }
    }
}
