package kr.ansim.web.history.checker;

import java.time.Instant;

/** A stretch of time from the first moment to just before the last; empty when it ends before it begins. */
record Span(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    boolean overlaps(Span other) {
        return !isEmpty() && !other.isEmpty() && from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean covers(Span other) {
        return !from.isAfter(other.from) && !other.to.isAfter(to);
    }
}
