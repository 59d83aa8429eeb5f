package kr.ansim.membership;

/** Whether a member is still one. */
public enum MemberState {
    ACTIVE,
    /** All that told who it is, is gone for ever. */
    ERASED
}
