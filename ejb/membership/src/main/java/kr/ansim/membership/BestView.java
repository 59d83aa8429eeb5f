package kr.ansim.membership;

/** Whom of the best to see. */
public enum BestView {
    /** Who has a seat. */
    SEATED,
    /** Who waits behind the seats. */
    WAITING,
    /** Who has a seat and had none at the close before. */
    ENTERED,
    /** Who had a seat at the close before and has none now, as they were placed then. */
    LEFT
}
