package kr.ansim.care;

/** What came of a call-back. */
public enum CallBackOutcome {
    REACHED,
    NOT_REACHED,
    DROPPED
}
