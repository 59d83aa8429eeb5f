package kr.ansim.certification;

/** The register keeps two lists of recalls. */
public enum RecallOrigin {
    DOMESTIC,
    /** Recalled abroad; never with a certificate number. */
    FOREIGN
}
