package kr.ansim.partner;

/** How far a file that was handed over is looked at. */
public enum DocumentState {
    /** It came whole and is being looked at. */
    CHECKING,
    /** Nothing stands against it, and the scanner for viruses has seen it. */
    CLEAN,
    /** Nothing stands against it, but no scanner for viruses is set up here. */
    NOT_SCANNED,
    /** The scanner for viruses found something: nobody can open it. */
    QUARANTINED,
    /** It is not what it may be; its content is gone. */
    REFUSED;

    /** Whether it may go with a paper and be opened. */
    public boolean isUsable() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
