package kr.ansim.membership;

/** What a contact is about. */
public enum ContactTopic {
    ORDER,
    PAYMENT,
    DELIVERY,
    INSTALLATION,
    PRODUCT,
    RETURN,
    BENEFITS,
    ACCOUNT,
    OTHER
}
