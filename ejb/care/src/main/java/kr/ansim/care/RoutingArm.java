package kr.ansim.care;

/** By which rule an agent was chosen. */
public enum RoutingArm {
    /** The agent of the member's last call first, then whoever is idle for longest. */
    CLEVER,
    /** Whoever is idle for longest: the fifth of all callers by which one sees what the other rule is worth. */
    CONTROL,
    /** The telephone system named the agent. */
    NONE
}
