package kr.ansim.care;

/** What can happen to a case. */
public enum CaseHappeningKind {
    ANSWER,
    NOTE,
    HEARD,
    STATE,
    OWNER,
    PRIORITY,
    HAND_OVER,
    MACRO,
    CALL_BACK,
    TRANSCRIPT
}
