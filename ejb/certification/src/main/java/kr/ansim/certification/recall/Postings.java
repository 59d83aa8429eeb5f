package kr.ansim.certification.recall;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which things bear which texts, in eight bytes for each: the hash of the text and the thing's place. Two texts may share
 * a hash, so what is found here is a guess to be looked at.
 */
final class Postings {

    private static final int LOW = 32;
    private static final long PLACES = 0xFFFF_FFFFL;

    /** The first bits of the hash lead to a short stretch of the entries. */
    private static final int STRETCH_BITS = 16;

    private long[] entries = new long[1_024];
    private int[] stretches = {};
    private int count;

    void add(int hash, int place) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
        }
        entries[count] = (long) ordered(hash) << LOW | place;
        count++;
        stretches = new int[0];
    }

    void each(int hash, IntConsumer place) {
        if (stretches.length == 0) {
            sort();
        }
        int stretch = hash >>> (Integer.SIZE - STRETCH_BITS);
        for (int i = stretches[stretch]; i < stretches[stretch + 1]; i++) {
            if (hash(entries[i]) == hash) {
                place.accept((int) (entries[i] & PLACES));
            }
        }
    }

    private void sort() {
        Arrays.sort(entries, 0, count);
        int[] begins = new int[(1 << STRETCH_BITS) + 1];
        for (int i = 0; i < count; i++) {
            begins[(hash(entries[i]) >>> (Integer.SIZE - STRETCH_BITS)) + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        stretches = begins;
    }

    /** Signed numbers in the order of the hashes' bits. */
    private static int ordered(int hash) {
        return hash ^ Integer.MIN_VALUE;
    }

    private static int hash(long entry) {
        return ordered((int) (entry >> LOW));
    }
}
