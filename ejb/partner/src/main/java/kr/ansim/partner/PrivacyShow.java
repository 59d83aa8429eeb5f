package kr.ansim.partner;

/** Which privacy checks a list shows. */
public enum PrivacyShow {
    /** Handed in or answered: a reviewer looks at them. */
    HANDED_IN,
    LATE,
    OPEN,
    FINDINGS,
    DONE
}
