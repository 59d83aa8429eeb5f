package kr.ansim.web.review;

import static kr.ansim.web.faces.Wording.REVIEW;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kr.ansim.partner.ExpiringPaper;
import kr.ansim.partner.ReviewFigures;
import kr.ansim.partner.ReviewStatistics;
import kr.ansim.partner.StageTime;
import kr.ansim.partner.Workload;
import kr.ansim.web.review.FigureBars.Bar;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** How the review goes. Each figure leads to the list behind it. */
@Named("reviewFigures")
@RequestScoped
public class FiguresView {

    /** Days that other houses take from an application to the first sale. */
    private static final String FIELDS_TARGET = "15–30";

    private static final int MOST_EXPIRING = 20;

    @Inject
    private ReviewStatistics statistics;

    @Inject
    private FiguresQuery query;

    @Inject
    private FigureBars bars;

    @Inject
    private When when;

    private @Nullable ReviewFigures known;

    private ReviewFigures figures() {
        ReviewFigures all = known;
        if (all == null) {
            all = statistics.figures(query.since());
            known = all;
        }
        return all;
    }

    public int getDays() {
        return query.days();
    }

    public List<Integer> getPeriods() {
        return FiguresQuery.PERIODS;
    }

    public List<Bar> getFunnel() {
        return bars.funnel(figures());
    }

    public List<Bar> getAges() {
        return bars.ages(figures());
    }

    public List<Bar> getCategories() {
        return bars.categories(figures());
    }

    public List<Bar> getCompanies() {
        return bars.companies(figures());
    }

    public List<Bar> getReasons() {
        return bars.reasons(figures());
    }

    public String getPaperTime() {
        return time(figures().papers());
    }

    public String getPaperNote() {
        StageTime papers = figures().papers();
        return papers.count() == 0
                ? REVIEW.text("figures.none-yet", figures().targetDays())
                : REVIEW.text("figures.paper-time.note", figures().targetDays(), when.duration(papers.slowest()));
    }

    public String getApplicationTime() {
        return time(figures().applications());
    }

    public String getApplicationNote() {
        StageTime applications = figures().applications();
        return applications.count() == 0
                ? REVIEW.text("figures.none-yet", FIELDS_TARGET)
                : REVIEW.text("figures.application-time.note", FIELDS_TARGET, when.duration(applications.slowest()));
    }

    private String time(StageTime time) {
        return time.count() == 0 ? "—" : when.duration(time.median());
    }

    public int getDecidedCount() {
        return figures().papers().count();
    }

    public List<Workload> getWorkload() {
        return figures().workload();
    }

    public String decisions(String narrowed) {
        return bars.decisions(narrowed);
    }

    public String encoded(String text) {
        return bars.encoded(text);
    }

    public List<ExpiringPaper> getExpiring() {
        return statistics.expiring(query.soon(), MOST_EXPIRING);
    }

    /** Such as D-18, or how many days ago. */
    public String left(LocalDate end) {
        long days = ChronoUnit.DAYS.between(query.today(), end);
        return days >= 0 ? "D-" + days : "D+" + -days;
    }
}
