package kr.ansim.membership;

/** How benefits stand that were set aside. */
public enum BenefitHoldState {
    HELD,
    /** The order was placed. */
    USED,
    RELEASED,
    /** Its time was over. */
    ENDED
}
