package kr.ansim.partner;

/** Where a company stands with us. Whether it is suspended is told apart from this. */
public enum CompanyState {
    /** Its owner is still writing the application. */
    APPLYING,
    /** Handed in; we look at it. */
    SUBMITTED,
    /** Something in it is to be mended by the owner. */
    RETURNED,
    /** Taken in: it supplies products. */
    ACTIVE,
    REFUSED,
    /** Taken back by its owner before it was decided on. */
    WITHDRAWN;

    /** Whether its owner may change what the application says. */
    public boolean isOpen() {
        return this == APPLYING || this == RETURNED;
    }

    /** Whether its papers are looked at as they come; before, they wait for the application. */
    public boolean isReviewed() {
        return this == SUBMITTED || this == RETURNED || this == ACTIVE;
    }

    /** Whether the company still applies or works with us. */
    public boolean isLive() {
        return this != REFUSED && this != WITHDRAWN;
    }
}
