package kr.ansim.care;

/** How a call stands. */
public enum CallState {
    /** For an agent. */
    WAITING,
    OFFERED,
    ANSWERED,
    ENDED,
    /** It ended and nobody had answered. */
    ABANDONED
}
