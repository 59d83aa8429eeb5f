package kr.ansim.care;

/** What an agent wants to see of their calls. */
public enum CallsShown {
    ALL,
    RESOLVED,
    UNRESOLVED,
    /** They were offered, and the agent did not answer. */
    UNANSWERED
}
