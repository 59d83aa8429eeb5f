package kr.ansim.care;

/** Whether an agent may be given calls. */
public enum AgentState {
    READY,
    /** Ready, with as many calls in hand as they take. */
    BUSY,
    AWAY,
    /** No page of theirs has been heard of for half a minute. */
    OFFLINE
}
