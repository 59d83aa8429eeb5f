package kr.ansim.membership;

/** How count and amount make a grade together. */
public enum Join {
    /** Both are needed. */
    BOTH,
    /** Either is enough. */
    EITHER
}
