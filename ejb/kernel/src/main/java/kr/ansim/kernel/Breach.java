package kr.ansim.kernel;

/** What kind of refusal a broken rule is, so that each edge (REST, page) can answer in its own way. */
public enum Breach {
    /** The request itself is wrong and stays wrong when repeated. */
    INVALID,
    /** What the request names does not exist, or not for this caller. */
    UNKNOWN,
    /** The request is right but the present state forbids it. */
    CONFLICT,
    /** Every member is well-formed, yet together they ask for what cannot be. */
    UNPROCESSABLE,
    /** Too many requests in too short a time. */
    EXHAUSTED,
    /** Something we depend on does not answer just now. */
    UNAVAILABLE
}
