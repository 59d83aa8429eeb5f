package kr.ansim.partner;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** The rules of partner companies that a caller can break. */
public enum PartnerRule implements RuleCode {
    COMPANY_NAME_MISSING(Breach.INVALID),
    /** Not ten digits, or its check digit is wrong. */
    REGISTRATION_NUMBER_WRONG(Breach.INVALID),
    REGISTRATION_NUMBER_TAKEN(Breach.CONFLICT),
    /** A group has an id and a name, or there is none. */
    GROUP_INCOMPLETE(Breach.INVALID),
    COMPANY_UNKNOWN(Breach.UNKNOWN),
    /** An account acts for one company only. */
    ALREADY_MEMBER(Breach.CONFLICT),
    /** The caller's account acts for no company. */
    NO_COMPANY(Breach.CONFLICT);

    private final Breach breach;

    PartnerRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
