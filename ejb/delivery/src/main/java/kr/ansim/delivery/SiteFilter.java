package kr.ansim.delivery;

/** What a list of sites can be narrowed to. */
public enum SiteFilter {
    ALL,
    /** A customer has a door that went out of use. */
    TOUCHED,
    BROKEN,
    FULL,
    CLOSED,
    /** The public list names no doors, a usual mix stands in. */
    ASSUMED;

    public boolean includes(SiteSummary site) {
        return switch (this) {
            case ALL -> true;
            case TOUCHED -> site.doors().touched() > 0;
            case BROKEN -> site.doors().out() > 0;
            case FULL -> site.isFull();
            case CLOSED -> site.closed();
            case ASSUMED -> site.doorsAssumed();
        };
    }
}
