package kr.ansim.membership;

/** Whose turn it is in a contact. */
public enum ContactState {
    OPEN,
    /** For the customer. */
    WAITING,
    RESOLVED,
    CLOSED;

    /** Whether somebody still waits for something. */
    public boolean unfinished() {
        return this == OPEN || this == WAITING;
    }
}
