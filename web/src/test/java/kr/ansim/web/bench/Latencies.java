package kr.ansim.web.bench;

/** Percentiles of sorted times. */
final class Latencies {

    private Latencies() {}

    static double millis(long[] sortedNanos, double share) {
        int index = (int) Math.min(sortedNanos.length - 1L, Math.round(sortedNanos.length * share));
        return sortedNanos[index] / 1e6;
    }
}
