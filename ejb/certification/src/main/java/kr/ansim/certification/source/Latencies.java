package kr.ansim.certification.source;

import java.time.Duration;
import java.util.Arrays;

/** How long a source took for its last answers. */
final class Latencies {

    private static final int REMEMBERED = 200;
    private static final int FEW = 20;

    private final long[] millis = new long[REMEMBERED];
    private int count;

    synchronized void add(Duration took) {
        millis[count % REMEMBERED] = took.toMillis();
        count++;
    }

    /** @return the shortest time within which the given share of the answers came; zero before the first */
    synchronized Duration percentile(double share) {
        int known = Math.min(count, REMEMBERED);
        if (known == 0) {
            return Duration.ZERO;
        }
        long[] sorted = Arrays.copyOf(millis, known);
        Arrays.sort(sorted);
        return Duration.ofMillis(sorted[(int) Math.min(known - 1L, Math.round(Math.ceil(share * known)) - 1)]);
    }

    /** Three times what all but one of a hundred answers take; the longest allowed while only a few are known. */
    Duration patience(Duration shortest, Duration longest) {
        if (known() < FEW) {
            return longest;
        }
        Duration usual = percentile(0.99).multipliedBy(3);
        if (usual.compareTo(shortest) < 0) {
            return shortest;
        }
        return usual.compareTo(longest) > 0 ? longest : usual;
    }

    /** How many of the last answers it knows. */
    synchronized int known() {
        return Math.min(count, REMEMBERED);
    }
}
