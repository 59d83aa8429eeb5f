package kr.ansim.partner;

/** How much a paper is asked for. The later the stronger. */
public enum PaperNeed {
    /** Welcome, and looked at when it comes. */
    OPTIONAL,
    REQUIRED
}
