package kr.ansim.certification.recall;

import java.util.Arrays;

/**
 * Which things bear which texts, in eight bytes for each and one or two more: the hash of the text and the thing's place.
 * Two texts may share a hash, so what is found here is a guess to be looked at.
 */
final class Postings {

    private static final int LOW = 32;
    private static final long PLACES = 0xFFFF_FFFFL;

    /** Odd, so that no two hashes become one; it spreads them over the bits, of which short texts fill only the last. */
    private static final int SPREADING = 0x9E37_79B9;

    /** The first bits of the hash lead to a short stretch of the entries. */
    private static final int STRETCH_BITS = 16;

    /** Most texts that are looked for are borne by nothing: one bit tells that of nine in ten, without a look at the entries. */
    private static final int BITS_FOR_AN_ENTRY = 8;

    private long[] entries = new long[64];
    private int[] stretches = {};
    private long[] known = {};
    private int knownShift;
    private int count;

    void add(int hash, int place) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
        }
        entries[count] = (long) ordered(hash * SPREADING) << LOW | place;
        count++;
        stretches = new int[0];
    }

    void find(int hash, Places found) {
        if (count == 0) {
            return;
        }
        if (stretches.length == 0) {
            sort();
        }
        int spread = hash * SPREADING;
        if (!isKnown(spread)) {
            return;
        }
        int stretch = spread >>> (Integer.SIZE - STRETCH_BITS);
        for (int i = stretches[stretch]; i < stretches[stretch + 1]; i++) {
            if (hash(entries[i]) == spread) {
                found.add((int) (entries[i] & PLACES));
            }
        }
    }

    private boolean isKnown(int spread) {
        int bit = spread >>> knownShift;
        return (known[bit >>> 6] & 1L << bit) != 0;
    }

    private void sort() {
        Arrays.sort(entries, 0, count);
        int[] begins = new int[(1 << STRETCH_BITS) + 1];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(count, Long.SIZE) * BITS_FOR_AN_ENTRY - 1);
        knownShift = Integer.SIZE - bits;
        known = new long[1 << (bits - 6)];
        for (int i = 0; i < count; i++) {
            int spread = hash(entries[i]);
            int bit = spread >>> knownShift;
            known[bit >>> 6] |= 1L << bit;
            begins[(spread >>> (Integer.SIZE - STRETCH_BITS)) + 1]++;
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
