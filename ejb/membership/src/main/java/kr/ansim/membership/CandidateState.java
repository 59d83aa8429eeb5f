package kr.ansim.membership;

/** Where a pair of members stands who may be one person. */
public enum CandidateState {
    OPEN,
    JOINED,
    /** A person found that they are two. They come up again only by stronger evidence. */
    REFUSED,
    /** They were joined by way of others before anybody decided. */
    SETTLED
}
