package kr.ansim.partner;

/** Why a company may not sell for the moment. */
public enum SuspensionKind {
    /** Decided by our staff. */
    MANUAL,
    /** A required paper of the company has ended. Set and lifted by itself. */
    PAPERS_EXPIRED,
    /** A certificate of one of its products was revoked or suspended as a punishment. */
    PUNITIVE_CERTIFICATE,
    /** What the company has to tell or hand in is not complete. */
    INCOMPLETE
}
