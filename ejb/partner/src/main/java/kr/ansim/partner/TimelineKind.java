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
    COMPANY_STEP,
    /** What the company says against a suspension. */
    APPEAL_MADE,
    /** The suspension goes on; an appeal that succeeds ends it instead, which is a step. */
    APPEAL_REFUSED,
    /** Which version of the terms, says {@link TimelineEntry#version()}. */
    CONTRACT_ACCEPTED,
    PRIVACY_OPENED,
    PRIVACY_HANDED_IN,
    PRIVACY_FOUND,
    PRIVACY_ANSWERED,
    PRIVACY_RETURNED,
    PRIVACY_CLOSED,
    PRIVACY_CONCLUDED,
    /** By the word of the tax office, as the next ones. */
    BUSINESS_CLOSED,
    BUSINESS_SUSPENDED,
    BUSINESS_NOT_REGISTERED,
    /** Again, after one of these. */
    BUSINESS_ACTIVE
}
