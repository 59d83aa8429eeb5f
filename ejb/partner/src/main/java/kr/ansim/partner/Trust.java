package kr.ansim.partner;

/** How well it is known that a rule asks the right thing; staff look at the weak ones first. */
public enum Trust {
    /** Read in the law or the retailer's own manual. */
    CONFIRMED,
    /** Told by somebody who should know. */
    SECOND_HAND,
    /** Heard of; to be confirmed before it is relied on. */
    UNVERIFIED
}
