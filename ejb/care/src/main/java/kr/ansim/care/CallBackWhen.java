package kr.ansim.care;

/** Which call-backs somebody asks for: those that are still to be made by when they are, or those that are over. */
public enum CallBackWhen {
    DUE,
    TODAY,
    LATER,
    MISSED,
    DONE
}
