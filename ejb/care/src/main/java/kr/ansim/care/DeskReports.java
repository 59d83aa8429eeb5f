package kr.ansim.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.care.report.Breakdowns;
import kr.ansim.care.report.Choices;
import kr.ansim.care.report.ReportExport;
import kr.ansim.care.report.ReportList;
import kr.ansim.care.report.Tallies;
import kr.ansim.care.report.Uplift;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * How the desk does. Each number is counted by the same condition by which its list is made. A thing belongs to a span by
 * when it began: calls by their arrival, cases and their clocks by when they were opened, call-backs by when they were promised
 * for, surveys by when they were asked, gifts and greetings by when they were given and said.
 */
@Stateless
@RolesAllowed("DESK_SUPERVISOR")
public class DeskReports {

    @Inject
    private Tallies tallies;

    @Inject
    private Breakdowns breakdowns;

    @Inject
    private Uplift uplift;

    @Inject
    private ReportList list;

    @Inject
    private ReportExport export;

    @Inject
    private Choices choices;

    public ReportChoices choices() {
        return choices.all();
    }

    public ReportCounts counts(ReportFilter filter) {
        return tallies.count(filter);
    }

    public HandlingTimes handling(ReportFilter filter) {
        return breakdowns.handling(filter);
    }

    /** The earliest first; days without a call are missing. */
    public List<DayOfCalls> days(ReportFilter filter) {
        return breakdowns.days(filter);
    }

    /** What is asked about most comes first; what was only asked about in the span before comes last. */
    public List<TopicCount> topics(ReportFilter filter) {
        return breakdowns.topics(filter);
    }

    /** Whoever has answered most calls comes first; whoever has nothing to show is left out. */
    public List<AgentFigures> agents(ReportFilter filter) {
        return breakdowns.agents(filter);
    }

    /** Of both arms, whichever the filter names. */
    public List<ArmsCompared> uplift(ReportFilter filter) {
        return uplift.of(filter);
    }

    public long count(ReportMeasure measure, ReportFilter filter) {
        return tallies.count(measure, filter);
    }

    /** The newest first. @param after the last that is known, null for the first page */
    public List<ReportRow> page(ReportMeasure measure, ReportFilter filter, @Nullable UUID after, int most) {
        return list.page(measure, filter, after, most);
    }

    /**
     * Hands over all of them, at most 100,000; who took them and why stands in the audit trail.
     *
     * @throws RuleBroken {@code REASON_MISSING, REASON_TOO_LONG} at reason
     */
    public void export(ReportMeasure measure, ReportFilter filter, String reason, Consumer<ReportRow> taker) {
        export.all(measure, filter, reason, taker);
    }
}
