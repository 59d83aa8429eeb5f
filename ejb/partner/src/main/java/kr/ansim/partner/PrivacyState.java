package kr.ansim.partner;

/** How a privacy check stands, as it is worked out whenever somebody looks. */
public enum PrivacyState {
    /** The company answers. */
    OPEN,
    /** The company has not handed it in, and its deadline is over. */
    LATE,
    /** A reviewer looks at the answers, or at what was answered to findings. */
    HANDED_IN,
    /** The company has something to mend. */
    FINDINGS,
    /** The same, and the deadline of something is over. */
    FINDINGS_LATE,
    /** It was concluded, and holds. */
    DONE,
    /** It was concluded, and holds no more. */
    LAPSED;

    /** Whether the company has to do something. */
    public boolean isWithCompany() {
        return this == OPEN || this == LATE || this == FINDINGS || this == FINDINGS_LATE;
    }

    public boolean isConcluded() {
        return this == DONE || this == LAPSED;
    }
}
