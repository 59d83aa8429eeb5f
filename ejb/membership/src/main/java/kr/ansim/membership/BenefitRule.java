package kr.ansim.membership;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** Why something about points, coupons and other benefits is refused. */
public enum BenefitRule implements RuleCode {
    /** Also of another shop. */
    HOLD_NOT_FOUND(Breach.UNKNOWN),
    /** A member is named either by its number or by a channel's customer number. */
    MEMBER_NOT_NAMED(Breach.INVALID),
    /** A line of an order is told once. */
    LINE_TWICE(Breach.INVALID),
    LINE_NOT_FOUND(Breach.UNPROCESSABLE),
    /** More than the member can spend. */
    TOO_FEW_POINTS(Breach.CONFLICT),
    /** A coupon cannot be used for this order, for the reason that is told. */
    COUPON_REFUSED(Breach.CONFLICT),
    /** All of this month are taken, or the grade has none. */
    NO_FREE_DELIVERY(Breach.CONFLICT),
    /** The order was not paid with this coupon. */
    COUPON_NOT_OF_ORDER(Breach.UNKNOWN),
    /** There is no such campaign. */
    CAMPAIGN_NOT_FOUND(Breach.UNKNOWN),
    /** It was ended before. */
    CAMPAIGN_ENDED(Breach.CONFLICT),
    /** What a coupon of it may cost has no end, so that no limit of the desk could hold it. */
    CAMPAIGN_UNLIMITED(Breach.CONFLICT),
    /** The member has as many of its coupons as it may use. */
    COUPONS_ENOUGH(Breach.CONFLICT),
    NAME_MISSING(Breach.INVALID),
    /** Won above zero, or of a hundred 1 to 100. */
    DISCOUNT_WRONG(Breach.INVALID),
    /** The last day is before the first. */
    ENDS_BEFORE_BEGIN(Breach.INVALID),
    /** Nobody could use it. */
    ENDED_ALREADY(Breach.INVALID),
    /** At least one code, and all of a campaign at most ten million. */
    TOO_MANY_CODES(Breach.INVALID),
    /** More points than the lines cost. */
    MORE_THAN_COST(Breach.UNPROCESSABLE),
    /** The order has a hold that is live, or was used already. */
    ORDER_HELD_ALREADY(Breach.CONFLICT),
    /** Its time was over. */
    BENEFIT_HOLD_OVER(Breach.CONFLICT),
    /** It was used, released or returned before. */
    BENEFIT_HOLD_STATE(Breach.CONFLICT),
    /** More pieces than were bought. */
    RETURN_TOO_MUCH(Breach.CONFLICT),
    /** Another plan is released for this day. */
    PLAN_DAY_TAKEN(Breach.CONFLICT),
    HAND_NOT_FOUND(Breach.UNKNOWN),
    /** Somebody has approved or refused it before. */
    HAND_DECIDED(Breach.CONFLICT),
    /** The same happening was told before with other figures. */
    JOURNAL_DIFFERS(Breach.CONFLICT);

    private final Breach breach;

    BenefitRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
