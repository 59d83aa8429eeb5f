package kr.ansim.membership;

/** How a customer came to speak with us. */
public enum ContactMedium {
    CALL,
    CHAT,
    MESSAGE,
    MAIL,
    VISIT
}
