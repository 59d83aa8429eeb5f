package kr.ansim.certification.product;

/** Who wants to know of a certificate number on a day. */
public enum Demand {
    /** No product bears it. */
    NONE,
    WATCHED,
    /** A product that is on air on that day bears it. */
    ON_AIR
}
