package kr.ansim.care;

/** How an act stands. */
public enum ActState {
    DONE,
    /** A gift for a second person, a request for the shop. */
    WAITING,
    /** By the second person. */
    REFUSED,
    /** A request that the desk took back. */
    WITHDRAWN
}
