package kr.ansim.care;

/** What the telephone system tells of a call. */
public enum CallHappening {
    ANSWERED,
    ENDED,
    /** The caller hung up before anybody answered. */
    ABANDONED
}
