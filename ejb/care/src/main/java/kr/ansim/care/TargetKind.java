package kr.ansim.care;

/** What a case is promised within a time: a first answer, to hear again after each answer, and a solution. */
public enum TargetKind {
    FIRST_ANSWER,
    UPDATE,
    SOLUTION
}
