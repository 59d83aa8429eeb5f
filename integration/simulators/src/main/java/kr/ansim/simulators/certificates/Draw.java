package kr.ansim.simulators.certificates;

import java.util.List;

/** Chance that falls the same way every time: what a row looks like follows from its number and nothing else (SplitMix64). */
public final class Draw {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** @param purpose keeps the draws for different parts of one row apart */
    public static Draw of(String purpose, long row) {
        return new Draw(mixed(purpose.hashCode() + mixed(row + STEP)));
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    public int below(int bound) {
        state += STEP;
        return (int) Math.floorMod(mixed(state), (long) bound);
    }

    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    public boolean inHundred(int share) {
        return below(100) < share;
    }

    public <T> T from(List<T> choice) {
        return choice.get(below(choice.size()));
    }
}
