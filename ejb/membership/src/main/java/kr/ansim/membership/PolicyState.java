package kr.ansim.membership;

/** How far a version of the policy is. */
public enum PolicyState {
    DRAFT,
    /** Awaits a second person. */
    PROPOSED,
    /** In force from its day on; never changed any more. */
    RELEASED,
    DISCARDED
}
