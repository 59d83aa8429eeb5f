package kr.ansim.membership;

/** Where a member buys. */
public enum SalesChannel {
    TV,
    ONLINE,
    CATALOGUE
}
