package kr.ansim.platform;

import kr.ansim.kernel.RuleBroken;

/** Why a person does something that others have to be able to understand later. */
public final class Reasons {

    static final int LONGEST = 500;

    private Reasons() {}

    /** @throws RuleBroken {@code REASON_MISSING, REASON_TOO_LONG} at reason */
    public static void require(String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", PlatformRule.REASON_MISSING);
        }
        if (reason.length() > LONGEST) {
            throw RuleBroken.at("reason", PlatformRule.REASON_TOO_LONG, LONGEST);
        }
    }
}
