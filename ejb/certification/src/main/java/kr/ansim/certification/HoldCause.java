package kr.ansim.certification;

/** Why a product must not be sold. */
public enum HoldCause {
    /** Its certificate was revoked or suspended. */
    CERTIFICATE,
    /** A person has confirmed that a recall is about it. */
    RECALL
}
