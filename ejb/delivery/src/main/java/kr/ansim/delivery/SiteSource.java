package kr.ansim.delivery;

/** The public list a site comes from; part of what identifies it. */
public enum SiteSource {
    /** The national standard data set of safe lockers. */
    NATIONAL,
    /** Seoul's own list of safe lockers, which names no compartments. */
    SEOUL
}
