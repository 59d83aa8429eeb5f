package kr.ansim.partner;

/** How a product comes to the company that offers it. */
public enum Origin {
    /** Made in Korea. */
    DOMESTIC,
    /** Brought in by the maker's importer. */
    IMPORT,
    /** 병행수입: brought in beside the maker's importer, which takes a proof of right. */
    PARALLEL_IMPORT
}
