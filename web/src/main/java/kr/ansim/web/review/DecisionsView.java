package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DecisionRow;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.ReviewStatistics;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** The decisions behind a figure, the newest first. */
@Named("decisions")
@RequestScoped
public class DecisionsView {

    private static final int ROWS = 25;

    @Inject
    private ReviewStatistics statistics;

    @Inject
    private DecisionQuery query;

    @Inject
    private DecisionSheet sheet;

    private @Nullable String why;

    private @Nullable List<DecisionRow> found;

    /** One more than is shown, which tells whether there is a next page. */
    private List<DecisionRow> found() {
        List<DecisionRow> known = found;
        if (known == null) {
            known = statistics.decisions(query.wanted(ROWS + 1));
            found = known;
        }
        return known;
    }

    public List<DecisionRow> getRows() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    public boolean isMore() {
        return found().size() > ROWS;
    }

    public boolean isLater() {
        return query.wanted(1).after().isPresent();
    }

    public String getFirstLink() {
        return "decisions.xhtml?" + query.written();
    }

    public String getNextLink() {
        return getFirstLink() + "&after=" + getRows().get(ROWS - 1).id();
    }

    /** The whole list as a spreadsheet, for a reason. */
    public void export() {
        try {
            sheet.send(statistics.export(query.wanted(1), why == null ? "" : why));
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

    /** The version that was decided on; of waivers the timeline, since what is asked no more has no page of its own. */
    public String link(DecisionRow row) {
        return row.submission()
                .map(submission -> "paper.xhtml?id=" + submission)
                .orElseGet(() -> "talk.xhtml?" + (row.subject() == PaperSubject.PRODUCT ? "product=" : "company=")
                        + row.subjectId());
    }
}
