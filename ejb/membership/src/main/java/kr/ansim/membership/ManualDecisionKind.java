package kr.ansim.membership;

/** What a person may decide for one member against the rules. */
public enum ManualDecisionKind {
    /** An honorary grade, held beside the one that is bought. */
    GRADE,
    /** A seat among the best from the next close on, whatever is bought. */
    SEAT,
    /** No seat among the best, whatever is bought. */
    NO_SEAT
}
