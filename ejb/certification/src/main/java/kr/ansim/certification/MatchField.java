package kr.ansim.certification;

/** By what a recall and a product meet, from the surest to the loosest. */
public enum MatchField {
    NUMBER,
    BAR_CODE,
    MODEL,
    BRAND,
    NAME
}
