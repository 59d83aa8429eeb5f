package kr.ansim.certification;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** The rules of certification that a caller can break. */
public enum CertificationRule implements RuleCode {
    UNKNOWN_PRODUCT(Breach.UNKNOWN),
    /** A release needs a reason. */
    REASON_MISSING(Breach.INVALID),
    /** The hold was released already, or never was. */
    HOLD_NOT_OPEN(Breach.CONFLICT),
    /** Nobody has asked for the release that is agreed to. */
    RELEASE_NOT_ASKED(Breach.CONFLICT),
    /** Who asked for a release cannot agree to it. */
    SECOND_PERSON_NEEDED(Breach.CONFLICT),
    /** Not a day written as 2026-11-26. */
    UNKNOWN_DAY(Breach.UNKNOWN),
    UNKNOWN_EVIDENCE(Breach.UNKNOWN),
    NOTE_EMPTY(Breach.INVALID),
    /** A note has at most as many signs as the argument says. */
    NOTE_TOO_LONG(Breach.INVALID),
    /** The task was closed meanwhile, or never was. */
    TASK_NOT_OPEN(Breach.CONFLICT),
    /** A product has at most as many numbers as the argument says. */
    TOO_MANY_NUMBERS(Breach.INVALID);

    private final Breach breach;

    CertificationRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
