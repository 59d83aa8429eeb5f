package kr.ansim.care;

/** How soon a case has to be done; the last first. */
public enum CasePriority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
