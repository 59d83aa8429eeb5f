package kr.ansim.membership.point;

/** For what points were issued. */
public enum LotSource {
    PURCHASE,
    /** By a person, who says why. */
    GRANT,
    /** For points that were given back after their end. */
    REISSUE,
    /** What a member owes; its amounts are negative. */
    DEBT
}
