package kr.ansim.certification;

/** What a test report says as a whole, read from its single results. */
public enum ReportOutcome {
    /** Every result is a pass. */
    PASSED,
    /** At least one result is a failure. */
    FAILED,
    /** A result says neither: somebody must read it. */
    UNREAD
}
