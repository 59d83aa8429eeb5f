package kr.ansim.certification;

/** How two texts meet. */
public enum Closeness {
    /** The same but for blanks, signs, case and width. */
    SAME,
    /** One model is the other with a letter or two behind it, as those that are derived from it. */
    DERIVED,
    /** Spelt otherwise, as 콘센트 and 컨센트. */
    ALIKE,
    /** One stands within the other. */
    WITHIN
}
