package kr.ansim.partner;

/** How far a spreadsheet of products has come. */
public enum ImportState {
    /** Read and reported on; nothing was taken yet. */
    TRIED,
    /** Its rows are being taken. */
    RUNNING,
    DONE
}
