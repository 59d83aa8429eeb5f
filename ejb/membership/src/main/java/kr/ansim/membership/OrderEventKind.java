package kr.ansim.membership;

/** What a shop tells of the line of an order. They come in any order, and some come twice. */
public enum OrderEventKind {
    /** With what was ordered and for how much; before it came nothing of the line counts. */
    PLACED,
    PAID,
    SHIPPED,
    /** From its day a line waits to count. */
    DELIVERED,
    /** Of some or all pieces. */
    CANCELLED,
    /** Of some or all pieces. */
    RETURNED,
    /** For other pieces of the same worth: what was bought stays bought. */
    EXCHANGED
}
