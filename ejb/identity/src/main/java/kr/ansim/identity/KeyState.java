package kr.ansim.identity;

/** Where an API key is in its life. */
public enum KeyState {
    GOOD,

    /** Replaced by a newer one, and good until its grace ends. */
    REPLACED,
    EXPIRED,
    REVOKED
}
