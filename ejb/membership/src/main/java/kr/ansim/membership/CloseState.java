package kr.ansim.membership;

/** How far a close is. */
public enum CloseState {
    /** Members are decided on, step by step. */
    DECIDING,
    /** The best of the top grade are chosen. */
    CHOOSING,
    /** What has to hold is looked at. */
    PROVING,
    DONE,
    /** Something that has to hold does not; what was decided holds until it is taken back. */
    FAILED,
    /** It is being taken back, step by step. */
    COUNTERING,
    COUNTERED;

    /** Whether a worker has something to do. */
    public boolean isUnderWay() {
        return this == DECIDING || this == CHOOSING || this == PROVING || this == COUNTERING;
    }
}
