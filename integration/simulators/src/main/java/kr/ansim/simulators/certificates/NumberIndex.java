package kr.ansim.simulators.certificates;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds the rows that may bear a number, in eight bytes a row: its hash code above, the row below. */
final class NumberIndex {

    private static final long ROW = 0xFFFF_FFFFL;

    private final long[] entries;

    NumberIndex(int rows, IntFunction<String> numberOf) {
        entries = new long[rows];
        for (int row = 0; row < rows; row++) {
            entries[row] = hash(numberOf.apply(row)) | row;
        }
        Arrays.sort(entries);
    }

    IntStream candidates(String number) {
        long hash = hash(number);
        int found = Arrays.binarySearch(entries, hash);
        int from = found >= 0 ? found : -found - 1;
        int to = from;
        while (to < entries.length && (entries[to] & ~ROW) == hash) {
            to++;
        }
        return IntStream.range(from, to).map(i -> (int) (entries[i] & ROW));
    }

    private static long hash(String number) {
        return (long) number.hashCode() << 32;
    }
}
