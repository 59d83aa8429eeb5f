package kr.ansim.membership;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** Why membership refuses something. */
public enum MembershipRule implements RuleCode {
    /** The same event of a line was told before with other words. */
    ORDER_EVENT_DIFFERS(Breach.CONFLICT),
    /** The order was told before for another customer. */
    ORDER_OF_ANOTHER(Breach.CONFLICT),
    /** Nobody has this number. */
    NO_SUCH_MEMBER(Breach.UNKNOWN),
    /** A day has one close; another is made after it was taken back. */
    CLOSE_DONE(Breach.CONFLICT),
    /** Only the latest close that is done can be taken back. */
    CLOSE_NOT_LATEST(Breach.CONFLICT),
    UNKNOWN_CUSTOMER(Breach.UNKNOWN),
    UNKNOWN_MERGE(Breach.UNKNOWN),
    UNKNOWN_CANDIDATE(Breach.UNKNOWN),
    /** It was taken back before. */
    MERGE_UNDONE(Breach.CONFLICT),
    /** Somebody else has decided on the pair before. */
    CANDIDATE_DECIDED(Breach.CONFLICT),
    /** A customer has said something else at the same moment, so the shop told before. */
    CONSENT_DIFFERS(Breach.CONFLICT),
    /** A consent from the future. */
    CONSENT_TIME_WRONG(Breach.INVALID),
    PHONE_WRONG(Breach.INVALID),
    CI_WRONG(Breach.INVALID),
    /** A day before 1900 or after today. */
    DAY_WRONG(Breach.INVALID),
    FIELD_MISSING(Breach.INVALID),
    FIELD_TOO_LONG(Breach.INVALID),
    /** A quantity below one, or an amount below zero. */
    AMOUNT_WRONG(Breach.INVALID),
    /** What has not happened yet cannot be told. */
    TIME_AHEAD(Breach.INVALID),
    TOO_MANY_EVENTS(Breach.INVALID);

    private final Breach breach;

    MembershipRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
