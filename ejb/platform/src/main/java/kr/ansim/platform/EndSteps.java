package kr.ansim.platform;

import java.time.LocalDate;

/** When those whom it concerns are told that something ends: 60, 30 and 7 days before, and on its last day. */
public final class EndSteps {

    /** Days before the end of which nobody is told yet. */
    public static final int EARLIEST = 60;

    private static final int[] STEPS = {0, 7, 30, EARLIEST};

    private EndSteps() {}

    /** The step that has been reached for an end at most {@link #EARLIEST} days away. */
    public static int of(LocalDate today, LocalDate end) {
        for (int step : STEPS) {
            if (!end.isAfter(today.plusDays(step))) {
                return step;
            }
        }
        throw new IllegalArgumentException("nothing ends so soon");
    }

    /**
     * The same in SQL, with three values to be bound: today, and the days 7 and 30 after it.
     *
     * @param end the column of its last day
     */
    public static String reached(String end) {
        return "CASE WHEN " + end + " <= ? THEN 0 WHEN " + end + " <= ? THEN 7 WHEN " + end
                + " <= ? THEN 30 ELSE 60 END";
    }
}
