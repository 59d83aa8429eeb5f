package kr.ansim.care;

/** Why it is unusual that somebody looked at members. */
public enum AccessKind {
    /** At many more within an hour than is usual for this person. */
    BURST,
    /** Searches that found very many within an hour, whether any of them was opened or not. */
    SEARCHED,
    /** At one whom many know. */
    FAMOUS,
    /** At one with whom this person had no call, case or call-back around that time. */
    NO_CALL,
    /** When the desk does not work. */
    OFF_HOURS
}
