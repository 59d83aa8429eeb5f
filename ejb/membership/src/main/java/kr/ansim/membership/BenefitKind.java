package kr.ansim.membership;

/** What a grade has. */
public enum BenefitKind {
    /** In ten-thousandths of what was paid for goods. */
    POINTS_RATE,
    /** How many in a month. */
    FREE_DELIVERY,
    /** For the warehouse. */
    VIP_PACKAGING,
    DEDICATED_DESK,
    /** Of a campaign, one each month. */
    COUPON
}
