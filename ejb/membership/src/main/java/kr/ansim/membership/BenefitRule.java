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
