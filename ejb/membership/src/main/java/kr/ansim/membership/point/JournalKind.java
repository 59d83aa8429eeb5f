package kr.ansim.membership.point;

/** What moved points. */
public enum JournalKind {
    ISSUE,
    /** What was pending can be spent. */
    CONFIRM,
    HOLD,
    USE,
    RELEASE,
    /** Used points come back with what was bought for them. */
    RETURN,
    /** Points go with the purchase that they were issued for. */
    CANCEL,
    EXPIRE
}
