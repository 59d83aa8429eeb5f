package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ReviewStatistics;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** All figures as a spreadsheet, for a reason. */
@Named("figuresExport")
@RequestScoped
public class FiguresExport {

    @Inject
    private ReviewStatistics statistics;

    @Inject
    private FiguresQuery query;

    @Inject
    private FigureSheet sheet;

    private @Nullable String why;

    public void export() {
        try {
            sheet.send(statistics.export(query.since(), query.soon(), why == null ? "" : why));
        } catch (RuleBroken noReason) {
            Refusals.show("export", noReason);
        }
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
