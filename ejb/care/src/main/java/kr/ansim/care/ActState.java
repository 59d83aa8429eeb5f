package kr.ansim.care;

/** How an act stands. */
public enum ActState {
    DONE,
    /** A gift for a second person, a request for the shop. */
    WAITING,
    /** A gift by the second person, a request by the shop. */
    REFUSED,
    /** A request that the desk took back. */
    WITHDRAWN
}
