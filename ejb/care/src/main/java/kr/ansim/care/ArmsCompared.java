package kr.ansim.care;

import java.util.Optional;

/**
 * What the cleverer routing does, against calls that are routed as ever.
 *
 * @param difference clever less control; empty while either has fewer than {@link #LEAST}
 */
public record ArmsCompared(What what, Arm clever, Arm control, Optional<Difference> difference) {

    /** Of fewer an interval says nothing that anybody should act upon. */
    public static final int LEAST = 30;

    public enum What {
        /** As a share from 0 to 1. */
        FIRST_RESOLVED,
        /** From 1 to 5. */
        SATISFACTION,
        /** In seconds; less is better. */
        HANDLING
    }

    /** @param mean of nothing it is 0 */
    public record Arm(long size, double mean) {}

    /** With 95 % of such intervals the truth lies inside. */
    public record Difference(double value, double low, double high) {

        /** Whether chance alone hardly makes it. */
        public boolean clear() {
            return low > 0 || high < 0;
        }
    }
}
