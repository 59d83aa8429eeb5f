package kr.ansim.certification.recall;

import java.util.Arrays;

/** Where things stand that were found on many ways, some more than once. */
final class Places {

    private int[] places = new int[8];
    private int count;

    void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count] = place;
        count++;
    }

    /** Each once, in their order. */
    int[] distinct() {
        if (count > 1) {
            Arrays.sort(places, 0, count);
        }
        int distinct = Math.min(count, 1);
        for (int i = 1; i < count; i++) {
            if (places[i] != places[distinct - 1]) {
                places[distinct] = places[i];
                distinct++;
            }
        }
        return Arrays.copyOf(places, distinct);
    }
}
