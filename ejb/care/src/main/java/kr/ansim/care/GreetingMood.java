package kr.ansim.care;

/** In what voice a greeting is said. */
public enum GreetingMood {
    /** Never to somebody who waits for the end of a complaint, and never about trouble or goods that one does not speak of. */
    CHEERFUL,
    CARING,
    PLAIN
}
