package kr.ansim.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.care.report.Choices;
import kr.ansim.care.report.ReportExport;
import kr.ansim.care.report.ReportList;
import kr.ansim.care.report.Tallies;
import kr.ansim.care.report.WholeReport;
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
    private WholeReport whole;

    @Inject
    private Tallies tallies;

    @Inject
    private ReportList list;

    @Inject
    private ReportExport export;

    @Inject
    private Choices choices;

    public ReportChoices choices() {
        return choices.all();
    }

    public DeskReport report(ReportFilter filter) {
        return whole.of(filter);
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
