package kr.ansim.identity;

/** An account is invited until its owner has set a password, and stays in the books when it is disabled. */
public enum AccountState {
    INVITED,
    ACTIVE,
    DISABLED
}
