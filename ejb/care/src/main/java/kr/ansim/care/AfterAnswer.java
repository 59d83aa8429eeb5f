package kr.ansim.care;

/** What becomes of a case together with an answer. */
public enum AfterAnswer {
    STAY,
    WAIT,
    SOLVE
}
