package kr.ansim.identity;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** The rules of this module that a caller can break. */
public enum IdentityRule implements RuleCode {
    ACCOUNT_UNKNOWN(Breach.UNKNOWN),
    ACCOUNT_STATE(Breach.CONFLICT),
    EMAIL_MALFORMED(Breach.INVALID),
    EMAIL_TAKEN(Breach.CONFLICT),
    NAME_MISSING(Breach.INVALID),
    NAME_TOO_LONG(Breach.INVALID),
    REASON_MISSING(Breach.INVALID),
    ROLES_MISSING(Breach.INVALID),
    LAST_ADMINISTRATOR(Breach.CONFLICT),
    OWN_ADMINISTRATOR_ROLE(Breach.CONFLICT),
    OWN_ACCOUNT(Breach.CONFLICT),

    /** The link was never issued, was used, was replaced by a newer one or has run out. */
    LINK_UNKNOWN(Breach.UNKNOWN),

    PASSWORD_TOO_SHORT(Breach.INVALID),
    PASSWORD_TOO_LONG(Breach.INVALID),
    PASSWORD_IS_EMAIL(Breach.INVALID),
    PASSWORD_COMMON(Breach.INVALID),
    PASSWORD_WRONG(Breach.INVALID),
    CODE_WRONG(Breach.INVALID),

    /** Too many wrong tries; the argument is the instant from which tries count again. */
    LOCKED(Breach.EXHAUSTED),

    /** All places for hashing passwords were taken for too long. */
    LOG_IN_BUSY(Breach.UNAVAILABLE),

    SHOP_UNKNOWN(Breach.UNKNOWN),
    SHOP_NAME_TAKEN(Breach.CONFLICT),
    ORIGIN_MALFORMED(Breach.INVALID),
    SCOPES_MISSING(Breach.INVALID),
    SCOPE_NOT_FOR_KIND(Breach.INVALID),
    KEY_UNKNOWN(Breach.UNKNOWN),
    KEY_OVER(Breach.CONFLICT),
    EXPIRY_PAST(Breach.INVALID),
    GRACE_OUT_OF_RANGE(Breach.INVALID),

    DEMO_ONLY(Breach.CONFLICT);

    private final Breach breach;

    IdentityRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
