package kr.ansim.certification;

/** The pills above the products of a broadcast check. */
public enum BroadcastFilter {
    ALL,
    /** Not checked yet. */
    OPEN,
    /** Stands otherwise than before the check. */
    CHANGED,
    /** Must not be sold at present. */
    HELD,
    /** Must not go on air without somebody looking at it. */
    IN_DOUBT,
    /** A source that should have said something did not answer. */
    SILENT
}
