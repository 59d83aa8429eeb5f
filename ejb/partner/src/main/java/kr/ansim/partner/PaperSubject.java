package kr.ansim.partner;

/** What a paper speaks of. */
public enum PaperSubject {
    COMPANY,
    PRODUCT
}
