package kr.ansim.web.care;

/** A part of the one screen that comes after who it is. */
public enum LatePart {
    /** What the member has and usually does. */
    HOLDINGS,
    /** What happened, and what is not finished. */
    PAST,
    /** Greetings, cases, products and all that can be done. */
    HELP
}
