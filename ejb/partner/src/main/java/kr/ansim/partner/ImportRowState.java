package kr.ansim.partner;

/** What became of a row of a spreadsheet of products. */
public enum ImportRowState {
    /** Would add a product. */
    NEW,
    /** Would change one that there is. */
    KNOWN,
    /** Something in it is to be mended; it is not taken. */
    FAULTY,
    ADDED,
    CHANGED,
    /** The product was just so already. */
    SAME,
    /** It was right when it was tried and is no more, or failed. */
    REFUSED;

    /** Whether it waits to be taken. */
    public boolean isWaiting() {
        return this == NEW || this == KNOWN;
    }
}
