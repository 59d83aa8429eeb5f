package kr.ansim.care;

/** What a figure counts. */
public enum ReportSubject {
    CALL,
    CASE,
    /** The clocks of cases. */
    TARGET,
    CALL_BACK,
    SURVEY,
    ACT,
    GREETING
}
