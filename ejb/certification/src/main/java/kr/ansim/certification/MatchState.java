package kr.ansim.certification;

/** What became of a product that a recall may be about. */
public enum MatchState {
    /** Nobody has decided yet. */
    OPEN,
    /** A person has found that the product is recalled. */
    CONFIRMED,
    /** A person has found that it is another product. */
    DISMISSED,
    /** Recall or product changed before anybody decided, and they meet no more. */
    OUTDATED
}
