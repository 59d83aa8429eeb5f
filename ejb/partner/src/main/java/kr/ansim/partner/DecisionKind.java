package kr.ansim.partner;

/** What a reviewer can decide. Waivers are of the paper, the others of a submission. */
public enum DecisionKind {
    ACCEPTED,
    RETURNED,
    WAIVED,
    WAIVER_LIFTED
}
