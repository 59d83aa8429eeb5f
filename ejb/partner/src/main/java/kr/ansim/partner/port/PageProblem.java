package kr.ansim.partner.port;

/** Why a file is not to be opened. */
public enum PageProblem {
    BROKEN,
    ENCRYPTED,
    SCRIPT,
    ATTACHMENT,
    LAUNCH,
    TOO_MANY_PAGES,
    TOO_MANY_PIXELS,
    /** It took more memory or time than any paper does. */
    TOO_HEAVY
}
