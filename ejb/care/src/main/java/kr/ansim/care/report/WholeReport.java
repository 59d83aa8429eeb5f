package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kr.ansim.care.DeskReport;
import kr.ansim.care.ReportFilter;

/** Reads the rows of a span once for all that is told of them. */
@ApplicationScoped
public class WholeReport {

    @Inject
    private Tallies tallies;

    @Inject
    private Breakdowns breakdowns;

    public DeskReport of(ReportFilter filter) {
        ReportFilter before = filter.in(filter.span().before());
        ReportFilter ofBoth = filter.routed("");
        Tally tally = tallies.of(ofBoth);
        Handled handled = breakdowns.handled(ofBoth);
        Tally routed = tally.routed(filter.arm());
        return new DeskReport(
                filter,
                routed.all(),
                tallies.of(before).all(),
                handled.routed(filter.arm()).times(),
                breakdowns.handled(before).all().times(),
                breakdowns.days(filter),
                breakdowns.topics(filter),
                breakdowns.agents(routed.byAgent(), filter),
                Uplift.of(tally, handled));
    }
}
