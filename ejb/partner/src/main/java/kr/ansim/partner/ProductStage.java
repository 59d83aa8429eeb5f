package kr.ansim.partner;

/** How far a product has come, as lists sort it; the first that holds. */
public enum ProductStage {
    /** Its certification forbids to sell it. */
    HELD,
    READY,
    /** Nothing was handed in for it yet. */
    DRAFT,
    /** Something is still to be done before it is ready. */
    OPEN
}
