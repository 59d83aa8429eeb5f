package kr.ansim.certification;

/** The laws that ask for a mark. */
public enum Law {
    ELECTRICAL,
    HOUSEHOLD,
    CHILD,
    RADIO,
    CHEMICAL
}
