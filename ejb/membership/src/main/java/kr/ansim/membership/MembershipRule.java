package kr.ansim.membership;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** Why membership refuses something. */
public enum MembershipRule implements RuleCode {
    /** The same event of a line was told before with other words. */
    ORDER_EVENT_DIFFERS(Breach.CONFLICT),
    /** The order was told before for another customer. */
    ORDER_OF_ANOTHER(Breach.CONFLICT),
    /** The same event of a contact was told before with other words. */
    CONTACT_EVENT_DIFFERS(Breach.CONFLICT),
    /** The contact was told before for another customer. */
    CONTACT_OF_ANOTHER(Breach.CONFLICT),
    UNKNOWN_CONTACT(Breach.UNKNOWN),
    UNKNOWN_ORDER_FILE(Breach.UNKNOWN),
    /** It has faults, or somebody has begun to take it before. */
    ORDER_FILE_NOT_TO_START(Breach.CONFLICT),
    /** The item was described otherwise for the same moment before. */
    CATALOGUE_ITEM_DIFFERS(Breach.CONFLICT),
    /** Nobody has this number. */
    NO_SUCH_MEMBER(Breach.UNKNOWN),
    UNKNOWN_CLOSE(Breach.UNKNOWN),
    /** There is no day whose close was taken back. */
    CLOSE_NOT_OPEN(Breach.CONFLICT),
    UNKNOWN_POLICY(Breach.UNKNOWN),
    /** Only a draft is changed, discarded or proposed. */
    POLICY_NOT_DRAFT(Breach.CONFLICT),
    POLICY_NOT_PROPOSED(Breach.CONFLICT),
    /** Somebody else has changed the draft since it was read. */
    POLICY_CHANGED_MEANWHILE(Breach.CONFLICT),
    /** What it would do has to be seen before it is proposed. */
    POLICY_NOT_SIMULATED(Breach.CONFLICT),
    /** Whoever proposed it does not release it. */
    POLICY_SECOND_PERSON(Breach.CONFLICT),
    /** A day has one close; another is made after it was taken back. */
    CLOSE_DONE(Breach.CONFLICT),
    /** Only the latest close that is done can be taken back. */
    CLOSE_NOT_LATEST(Breach.CONFLICT),
    /** What it counted of each member was removed after its time. */
    CLOSE_FORGOTTEN(Breach.CONFLICT),
    UNKNOWN_CUSTOMER(Breach.UNKNOWN),
    UNKNOWN_MERGE(Breach.UNKNOWN),
    UNKNOWN_CANDIDATE(Breach.UNKNOWN),
    /** It was taken back before. */
    MERGE_UNDONE(Breach.CONFLICT),
    /** Somebody else has decided on the pair before. */
    CANDIDATE_DECIDED(Breach.CONFLICT),
    /** The member has asked for it, so nobody tells again who it is. */
    MEMBER_ERASED(Breach.CONFLICT),
    /** What was ordered and said stays for the law, and is no business of those who serve members. */
    MEMBER_RECORDS_KEPT(Breach.CONFLICT),
    /** It has come to its last day, or somebody has ended it before. */
    DECISION_OVER(Breach.CONFLICT),
    /** While grades are closed, nobody is joined or parted. */
    MEMBERS_REST(Breach.CONFLICT),
    /** A customer has said something else at the same moment, so the shop told before. */
    CONSENT_DIFFERS(Breach.CONFLICT),
    PHONE_WRONG(Breach.INVALID),
    CI_WRONG(Breach.INVALID),
    /** A day before 1900 or after today. */
    DAY_WRONG(Breach.INVALID),
    DAY_TOO_EARLY(Breach.INVALID),
    DAY_TOO_LATE(Breach.INVALID),
    OUT_OF_RANGE(Breach.INVALID),
    GRADE_CODE_WRONG(Breach.INVALID),
    GRADE_CODE_TWICE(Breach.INVALID),
    /** A grade asks for more than the one below, and for less of nothing. */
    GRADE_NOT_HIGHER(Breach.INVALID),
    LOWEST_ASKS_NOTHING(Breach.INVALID),
    FIELD_MISSING(Breach.INVALID),
    FIELD_TOO_LONG(Breach.INVALID),
    /** It belongs to another kind of event. */
    FIELD_UNWANTED(Breach.INVALID),
    /** What ends before it begins. */
    ENDS_BEFORE_BEGIN(Breach.INVALID),
    /** Two of the same. */
    SIZE_TWICE(Breach.INVALID),
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
