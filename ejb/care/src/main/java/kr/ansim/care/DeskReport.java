package kr.ansim.care;

import java.util.List;

/**
 * How the desk did in a span.
 *
 * @param countsBefore of the span before
 * @param days the earliest first; days without a call are missing
 * @param topics what is asked about most comes first; what was only asked about in the span before comes last
 * @param agents whoever has answered most calls comes first; whoever has nothing to show is left out
 * @param uplift of both arms, whichever the filter names
 */
public record DeskReport(
        ReportFilter filter,
        ReportCounts counts,
        ReportCounts countsBefore,
        HandlingTimes handling,
        HandlingTimes handlingBefore,
        List<DayOfCalls> days,
        List<TopicCount> topics,
        List<AgentFigures> agents,
        List<ArmsCompared> uplift) {

    public DeskReport {
        days = List.copyOf(days);
        topics = List.copyOf(topics);
        agents = List.copyOf(agents);
        uplift = List.copyOf(uplift);
    }
}
