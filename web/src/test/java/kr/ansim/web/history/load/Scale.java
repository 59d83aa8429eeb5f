package kr.ansim.web.history.load;

/**
 * How much is asked of a run.
 *
 * @param answers calls to be answered before the clients stop
 * @param kills of each server
 * @param rounds how often each narrow site is there
 */
public record Scale(int clients, int answers, int kills, int rounds) {

    /** What the proof asks for. */
    public static final Scale WHOLE = new Scale(200, 21_000, 3, 2);

    /** What every build can afford. */
    public static final Scale SMALL = new Scale(40, 4_000, 1, 1);

    /** Enough to see a broken claim. */
    public static final Scale GLANCE = new Scale(24, 600, 0, 1);
}
