package kr.ansim.membership;

/** Why fewer points are used than were wanted. */
public enum PointsRefusal {
    TOO_FEW,
    /** The goods cost no more. */
    NOTHING_LEFT
}
