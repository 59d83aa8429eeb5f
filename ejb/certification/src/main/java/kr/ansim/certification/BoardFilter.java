package kr.ansim.certification;

import java.util.EnumSet;
import java.util.Set;

/** The pills above the board of watched products. */
public enum BoardFilter {
    ALL(EnumSet.allOf(Verdict.class)),
    /** Those that the asking officer looks after. */
    MINE(EnumSet.allOf(Verdict.class)),
    /** Must not be sold at present. */
    HELD(EnumSet.allOf(Verdict.class)),
    /** Somebody wants the hold released, and a second person must agree. */
    ASKED(EnumSet.allOf(Verdict.class)),
    /** To be put in order by a day. */
    TASKS(EnumSet.allOf(Verdict.class)),
    REVOKED(EnumSet.of(Verdict.REVOKED)),
    SUSPENDED(EnumSet.of(Verdict.SUSPENDED)),
    /** A certificate that is another's, or none where one is needed. */
    WRONG(EnumSet.of(Verdict.MISMATCHED, Verdict.MISSING, Verdict.NOT_FOUND)),
    ENDED(EnumSet.of(Verdict.ENDED)),
    UNKNOWN(EnumSet.of(Verdict.UNKNOWN)),
    UNREACHABLE(EnumSet.of(Verdict.UNREACHABLE)),
    UNDER_ACTION(EnumSet.of(Verdict.UNDER_ACTION)),
    VALID(EnumSet.of(Verdict.VALID, Verdict.BY_DOCUMENTS, Verdict.NOT_REQUIRED));

    private final Set<Verdict> verdicts;

    BoardFilter(Set<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    public Set<Verdict> verdicts() {
        return Set.copyOf(verdicts);
    }
}
