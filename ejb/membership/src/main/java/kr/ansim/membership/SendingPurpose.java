package kr.ansim.membership;

/** Why somebody is written to or called. */
public enum SendingPurpose {
    ADVERTISEMENT,
    /** On orders, points that expire and the like. The law does not take it for advertising. */
    NOTICE
}
