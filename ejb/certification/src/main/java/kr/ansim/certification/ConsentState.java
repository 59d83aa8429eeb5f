package kr.ansim.certification;

/** Where a company's consent with an institute stands. */
public enum ConsentState {
    /** Never given. */
    NONE,
    GIVEN,
    /** Taken back by the company. */
    WITHDRAWN,
    /** Over by itself on the day that was agreed on. */
    ENDED
}
