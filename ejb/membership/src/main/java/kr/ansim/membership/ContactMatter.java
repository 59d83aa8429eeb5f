package kr.ansim.membership;

/** What sort of thing a customer wanted. */
public enum ContactMatter {
    QUESTION,
    REQUEST,
    COMPLAINT,
    PRAISE
}
