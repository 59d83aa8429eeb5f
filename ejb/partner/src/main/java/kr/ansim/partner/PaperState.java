package kr.ansim.partner;

/** How a paper that is asked for stands. Worked out on read from what happened to it, and kept nowhere. */
public enum PaperState {
    /** Nothing was handed in. */
    MISSING,
    /** Handed in; nobody looks at it yet. */
    SUBMITTED,
    /** A reviewer looks at it. */
    REVIEW,
    /** To be mended and handed in again. */
    RETURNED,
    ACCEPTED,
    /** Accepted, and its end is near. */
    EXPIRING,
    /** What was accepted has ended. It stays so until something else is accepted, whatever is handed in meanwhile. */
    EXPIRED,
    /** Not asked of this company or product. */
    WAIVED;

    /** Whether nothing stands against going on air as far as this paper is concerned. */
    public boolean isSettled() {
        return this == ACCEPTED || this == EXPIRING || this == WAIVED;
    }
}
