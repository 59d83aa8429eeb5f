package kr.ansim.simulators.institute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts every call of the data service, before anything else is looked at. The quota holds within one second of the clock;
 * beside it stands the peak over any thousand milliseconds, which no way of aligning seconds can hide.
 */
final class Quota {

    private static final long SECOND = 1_000;

    private final LongSupplier millis;
    private final Deque<Long> lately = new ArrayDeque<>();
    private int perSecond;
    private long second;
    private int inSecond;
    private int peakPerSecond;
    private int peakInAnySecond;
    private long total;
    private long refused;

    Quota(int perSecond, LongSupplier millis) {
        this.perSecond = perSecond;
        this.millis = millis;
    }

    /** One more call has come; false when it is one too many. */
    synchronized boolean count() {
        long now = millis.getAsLong();
        if (now / SECOND != second) {
            second = now / SECOND;
            inSecond = 0;
        }
        inSecond++;
        total++;
        peakPerSecond = Math.max(peakPerSecond, inSecond);
        while (!lately.isEmpty() && lately.getFirst() <= now - SECOND) {
            lately.removeFirst();
        }
        lately.addLast(now);
        peakInAnySecond = Math.max(peakInAnySecond, lately.size());
        if (inSecond > perSecond) {
            refused++;
            return false;
        }
        return true;
    }

    synchronized void limit(int calls) {
        perSecond = calls;
    }

    synchronized void forget() {
        lately.clear();
        second = 0;
        inSecond = 0;
        peakPerSecond = 0;
        peakInAnySecond = 0;
        total = 0;
        refused = 0;
    }

    synchronized Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("perSecond", perSecond);
        figures.put("total", total);
        figures.put("refused", refused);
        figures.put("peakPerSecond", peakPerSecond);
        figures.put("peakInAnyThousandMillis", peakInAnySecond);
        return figures;
    }
}
