package kr.ansim.partner;

/** Which part of the reviewers' queue is looked at. */
public enum ReviewShow {
    ALL,
    /** Taken by the one who looks. */
    MINE,
    /** Taken by nobody. */
    FREE,
    /** Past its time. */
    LATE
}
