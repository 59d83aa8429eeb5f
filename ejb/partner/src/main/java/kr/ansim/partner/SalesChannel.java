package kr.ansim.partner;

/** Where the retailer sells what a company supplies. */
public enum SalesChannel {
    TV,
    ONLINE,
    CATALOGUE
}
