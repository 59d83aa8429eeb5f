package kr.ansim.identity;

/** The keys of a suspended shop are refused until it is resumed. */
public enum ShopState {
    ACTIVE,
    SUSPENDED
}
