package kr.ansim.partner;

/** What a rule can ask about a company or a product. A product or company may have several values of one trait. */
public enum Trait {
    /** What kind of product; the names are those of the tables of certification. */
    CATEGORY,
    ORIGIN,
    CHANNEL,
    /** What is said of the product or special about it, for instance a licensed brand. */
    CLAIM,
    LEGAL_FORM,
    /** Whether several people represent the company together. */
    REPRESENTATION
}
