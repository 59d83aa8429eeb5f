package kr.ansim.delivery;

/** How a customer left the choice of a locker. */
public enum CheckoutResult {
    CONFIRMED,
    HOME,
    ABANDONED
}
