package kr.ansim.care.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.care.ArmsCompared;
import kr.ansim.care.ArmsCompared.Arm;
import kr.ansim.care.ArmsCompared.What;
import kr.ansim.care.ReportCounts;
import kr.ansim.care.ReportMeasure;

/** What the cleverer routing brings, against the calls that chance has left to the plain one. */
final class Uplift {

    private static final String CLEVER = "CLEVER";
    private static final String CONTROL = "CONTROL";

    private Uplift() {}

    /** @param tally of all arms @param handled of all arms */
    static List<ArmsCompared> of(Tally tally, Handled handled) {
        ReportCounts cleverly = tally.routed(CLEVER).all();
        ReportCounts plainly = tally.routed(CONTROL).all();
        return List.of(
                shares(cleverly, plainly),
                means(What.SATISFACTION, scores(cleverly), scores(plainly)),
                means(What.HANDLING, handled.routed(CLEVER), handled.routed(CONTROL)));
    }

    private static ArmsCompared shares(ReportCounts clever, ReportCounts control) {
        long one = clever.of(ReportMeasure.FIRST_RESOLVED);
        long oneOf = one + clever.of(ReportMeasure.FIRST_NOT_RESOLVED);
        long other = control.of(ReportMeasure.FIRST_RESOLVED);
        long otherOf = other + control.of(ReportMeasure.FIRST_NOT_RESOLVED);
        return new ArmsCompared(
                What.FIRST_RESOLVED,
                new Arm(oneOf, ReportCounts.part(one, oneOf).orElse(0)),
                new Arm(otherOf, ReportCounts.part(other, otherOf).orElse(0)),
                enough(oneOf, otherOf)
                        ? Optional.of(Intervals.ofShares(one, oneOf, other, otherOf))
                        : Optional.empty());
    }

    private static ArmsCompared means(What what, Spread clever, Spread control) {
        return new ArmsCompared(
                what,
                new Arm(clever.size(), clever.mean()),
                new Arm(control.size(), control.mean()),
                enough(clever.size(), control.size())
                        ? Optional.of(Intervals.ofMeans(clever, control))
                        : Optional.empty());
    }

    private static boolean enough(long one, long other) {
        return Math.min(one, other) >= ArmsCompared.LEAST;
    }

    private static Spread scores(ReportCounts counts) {
        Map<Long, Long> scores = new HashMap<>();
        for (int score = 1; score <= 5; score++) {
            scores.put((long) score, counts.score(score));
        }
        return new Spread(scores);
    }
}
