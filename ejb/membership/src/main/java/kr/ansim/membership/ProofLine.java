package kr.ansim.membership;

/** Something that has to hold of a close, with what it should be and what it is. */
public record ProofLine(What what, String expected, String found) {

    public enum What {
        /** As many are decided on as there were. */
        MEMBERS,
        /** What counts of each makes up what counts of all lines. */
        PURCHASES,
        AMOUNT,
        /** Whoever was moved stands in the history. */
        MOVED,
        /** Nobody holds another grade than was decided. */
        HELD,
        /** No more sit among the best than there are seats, but for exceptions. */
        SEATED,
        /** The policy is the one with which the close began. */
        POLICY
    }

    public boolean holds() {
        return expected.equals(found);
    }
}
