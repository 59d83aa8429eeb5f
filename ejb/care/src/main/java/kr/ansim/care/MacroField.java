package kr.ansim.care;

/** What of a case a macro can change. */
public enum MacroField {
    OWNER,
    PRIORITY,
    TOPIC,
    STATE,
    CALL_BACK
}
