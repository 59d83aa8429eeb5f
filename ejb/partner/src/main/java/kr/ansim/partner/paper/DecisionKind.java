package kr.ansim.partner.paper;

/** What a reviewer can decide. Waivers are of the paper, the others of a submission. */
enum DecisionKind {
    ACCEPTED,
    RETURNED,
    WAIVED,
    WAIVER_LIFTED
}
