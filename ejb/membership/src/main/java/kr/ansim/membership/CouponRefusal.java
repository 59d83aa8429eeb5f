package kr.ansim.membership;

/** Why a coupon is not used for an order. */
public enum CouponRefusal {
    /** There is no such code. */
    UNKNOWN,
    /** The code was told twice. */
    TWICE,
    /** It is another member's. */
    OF_ANOTHER,
    USED,
    /** It was given by mistake and taken back. */
    WITHDRAWN,
    /** It is set aside for another order. */
    HELD,
    NOT_YET,
    OVER,
    CAMPAIGN_ENDED,
    CHANNEL,
    /** No line is of its categories. */
    CATEGORY,
    /** The lines that it is for cost less than its minimum. */
    MINIMUM,
    /** The member has used as many of its campaign as it may. */
    PER_MEMBER,
    /** It does not go with those that are worth more. */
    NOT_WITH_OTHERS,
    /** The others take off all that it could. */
    NOTHING_LEFT
}
