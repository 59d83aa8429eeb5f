package kr.ansim.web.delivery;

import java.util.List;
import java.util.stream.IntStream;

/** Where in a list of many pages somebody is. Pages count from 1. */
public record Pages(int page, int rows, int total) {

    private static final int NEIGHBOURS = 2;

    public int last() {
        return Math.max(1, (total + rows - 1) / rows);
    }

    public int firstRow() {
        return total == 0 ? 0 : (page - 1) * rows + 1;
    }

    public int lastRow() {
        return Math.min(page * rows, total);
    }

    public boolean several() {
        return total > rows;
    }

    /** This page and those around it. */
    public List<Integer> near() {
        int from = Math.max(1, Math.min(page - NEIGHBOURS, last() - 2 * NEIGHBOURS));
        return IntStream.rangeClosed(from, Math.min(last(), from + 2 * NEIGHBOURS))
                .boxed()
                .toList();
    }
}
