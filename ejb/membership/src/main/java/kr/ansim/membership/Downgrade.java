package kr.ansim.membership;

/** How far a member falls who has earned less than the grade that is held. */
public enum Downgrade {
    /** To the next lower grade at each close, until what was earned is reached. */
    ONE_STEP,
    /** At once to what was earned. */
    BY_VALUE
}
