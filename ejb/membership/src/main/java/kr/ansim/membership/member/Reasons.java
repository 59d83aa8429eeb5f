package kr.ansim.membership.member;

import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.PlatformRule;

/** Why a person does something that others have to be able to understand later. */
public final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {}

    /** @throws RuleBroken {@code REASON_MISSING, REASON_TOO_LONG} */
    public static void require(String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", PlatformRule.REASON_MISSING);
        }
        if (reason.length() > LONGEST) {
            throw RuleBroken.at("reason", PlatformRule.REASON_TOO_LONG, LONGEST);
        }
    }
}
