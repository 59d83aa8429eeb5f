package kr.ansim.care;

import java.util.List;

/**
 * How an agent did.
 *
 * @param agent by the name of the principal
 * @param counts of {@link #MEASURES}
 * @param spent on members
 */
public record AgentFigures(String agent, ReportCounts counts, AgentSpending spent) {

    public static final List<ReportMeasure> MEASURES = List.of(
            ReportMeasure.CALLS_ANSWERED,
            ReportMeasure.FIRST_RESOLVED,
            ReportMeasure.FIRST_NOT_RESOLVED,
            ReportMeasure.SOLUTION_KEPT,
            ReportMeasure.SOLUTION_MISSED,
            ReportMeasure.CALL_BACKS_KEPT,
            ReportMeasure.CALL_BACKS_MISSED,
            ReportMeasure.SURVEYS_ANSWERED,
            ReportMeasure.SCORE_1,
            ReportMeasure.SCORE_2,
            ReportMeasure.SCORE_3,
            ReportMeasure.SCORE_4,
            ReportMeasure.SCORE_5);

    /** Whether there is anything to tell. */
    public boolean isAny() {
        return spent.acts() > 0 || MEASURES.stream().anyMatch(one -> counts.of(one) > 0);
    }
}
