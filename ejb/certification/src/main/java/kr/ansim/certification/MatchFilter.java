package kr.ansim.certification;

/** The pills above the matches of recalls and products. */
public enum MatchFilter {
    /** Nobody has decided yet, and more than the name speaks for it. */
    OPEN(MatchState.OPEN),
    /** Nobody has decided yet, and only the name speaks for it: many, and rarely the same product. */
    NAME_ALONE(MatchState.OPEN),
    CONFIRMED(MatchState.CONFIRMED),
    DISMISSED(MatchState.DISMISSED);

    private final MatchState state;

    MatchFilter(MatchState state) {
        this.state = state;
    }

    public MatchState state() {
        return state;
    }

    /** Whether a person may still decide on what it shows. */
    public boolean isOpen() {
        return state == MatchState.OPEN;
    }
}
