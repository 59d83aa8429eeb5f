package kr.ansim.membership;

/** What came of a contact. */
public enum ContactOutcome {
    EXPLAINED,
    SETTLED,
    EXCHANGED,
    REFUNDED,
    COMPENSATED,
    DECLINED,
    /** The customer has given it up, or was never reached. */
    DROPPED
}
