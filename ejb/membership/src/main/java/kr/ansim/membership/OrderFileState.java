package kr.ansim.membership;

/** How far a file of orders is. */
public enum OrderFileState {
    /** It has faults; nothing of it is taken. */
    FAULTY,
    /** It can be taken. */
    TRIED,
    TAKING,
    TAKEN
}
