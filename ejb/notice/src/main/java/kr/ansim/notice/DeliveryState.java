package kr.ansim.notice;

/** What became of a piece of news for a shop. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    /** Refused three times, or a day old when it failed last. */
    GIVEN_UP
}
