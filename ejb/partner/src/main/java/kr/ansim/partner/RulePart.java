package kr.ansim.partner;

/** The three parts of a version of the table of papers. */
public enum RulePart {
    /** Which kinds of papers there are, and what is to be entered with them. */
    KINDS,
    /** Which categories and claims there are. */
    WORDS,
    /** Who has to hand in what. */
    RULES
}
