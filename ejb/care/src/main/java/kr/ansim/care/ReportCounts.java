package kr.ansim.care;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How many rows each measure has. */
public record ReportCounts(Map<ReportMeasure, Long> counts) {

    public ReportCounts {
        counts = Map.copyOf(counts);
    }

    public long of(ReportMeasure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /** The part that the first is of both, from 0 to 1; empty where there is neither. */
    public OptionalDouble share(ReportMeasure one, ReportMeasure other) {
        return part(of(one), of(one) + of(other));
    }

    /** Empty where the whole is nothing. */
    public static OptionalDouble part(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    public long score(int score) {
        return of(ReportMeasure.valueOf("SCORE_" + score));
    }

    /** Of 1 to 5; empty where nobody has answered. */
    public OptionalDouble meanScore() {
        long answers = IntStream.rangeClosed(1, 5).mapToLong(this::score).sum();
        return part(IntStream.rangeClosed(1, 5).mapToLong(at -> at * score(at)).sum(), answers);
    }
}
