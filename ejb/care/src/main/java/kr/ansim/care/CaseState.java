package kr.ansim.care;

/** Where a case stands. While it waits for the customer, its clocks stand still. */
public enum CaseState {
    OPEN,
    WAITING,
    SOLVED,
    CLOSED;

    /** Whether somebody at the desk still has something to do with it. */
    public boolean unfinished() {
        return this == OPEN || this == WAITING;
    }
}
