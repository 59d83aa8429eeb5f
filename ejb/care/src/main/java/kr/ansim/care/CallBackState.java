package kr.ansim.care;

/** How it stands with the promise to call a member back. What came of the call is {@link CallBackOutcome}. */
public enum CallBackState {
    /** Nobody has taken it. */
    PLANNED,
    /** Somebody has, and has not called yet. */
    TAKEN,
    /** The first try began before the promised time was over. */
    KEPT,
    /** The time went by without a try. Whoever calls later is late. */
    MISSED,
    /** It was given up before anybody called. */
    DROPPED
}
