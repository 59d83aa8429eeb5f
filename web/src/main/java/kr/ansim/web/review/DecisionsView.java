package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kr.ansim.partner.DecisionRow;
import kr.ansim.partner.ReviewStatistics;
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

    /** What the list is narrowed to, for the form that asks for its file. */
    public List<Map.Entry<String, String>> getKept() {
        return List.copyOf(query.kept().entrySet());
    }

    public int getDays() {
        return query.days();
    }
}
