package kr.ansim.membership;

/** How a campaign stands. */
public enum CampaignState {
    OPEN,
    /** Its coupons can be used no more; what was used can be rolled back still. */
    ENDED
}
