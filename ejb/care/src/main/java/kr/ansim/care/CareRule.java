package kr.ansim.care;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** Why the desk refuses something. */
public enum CareRule implements RuleCode {
    UNKNOWN_CALL(Breach.UNKNOWN),
    UNKNOWN_CASE(Breach.UNKNOWN);

    private final Breach breach;

    CareRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
