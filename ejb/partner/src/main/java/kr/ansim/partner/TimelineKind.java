package kr.ansim.partner;

/** What a line of the timeline tells. */
public enum TimelineKind {
    /** Said by one side to the other. */
    MESSAGE,
    /** Said among our own people. */
    NOTE,
    PAPER_HANDED_IN,
    PAPER_ACCEPTED,
    PAPER_RETURNED,
    PAPER_WAIVED,
    WAIVER_LIFTED,
    /** A step of the company itself; which, says {@link TimelineEntry#step()}. */
    COMPANY_STEP
}
