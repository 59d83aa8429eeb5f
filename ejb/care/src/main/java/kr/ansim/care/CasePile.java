package kr.ansim.care;

/** Which cases somebody looks through. */
public enum CasePile {
    MINE,
    NOBODYS,
    LATE,
    WAITING,
    OPEN,
    SOLVED
}
