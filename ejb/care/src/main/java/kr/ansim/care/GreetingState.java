package kr.ansim.care;

/** The life of one version of a greeting. */
public enum GreetingState {
    DRAFT,
    /** Of a fact and a language one at most. */
    LIVE,
    /** Can be taken up again. */
    ENDED
}
