package kr.ansim.web.review;

import static kr.ansim.web.faces.Wording.PAPERS;
import static kr.ansim.web.faces.Wording.REVIEW;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.ExpiringPaper;
import kr.ansim.partner.ExportedFigures;
import kr.ansim.partner.FindReviews;
import kr.ansim.partner.FirstTimeRight;
import kr.ansim.partner.ReturnReason;
import kr.ansim.partner.ReviewFigures;
import kr.ansim.partner.ReviewStatistics;
import kr.ansim.partner.StageTime;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Workload;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.partner.PaperWords;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** How the review goes. Each figure leads to the list behind it. */
@Named("reviewFigures")
@RequestScoped
public class FiguresView {

    private static final List<Integer> PERIODS = List.of(7, 30, 90, 365);
    private static final int USUAL = 30;

    /** Days that other houses take from an application to the first sale. */
    private static final String FIELDS_TARGET = "15–30";

    private static final int SOON = 60;
    private static final int MOST_EXPIRING = 20;
    private static final List<String> AGES = List.of("age.7", "age.15", "age.30", "age.longer");

    /** A line with a bar. @param share of the longest, in percent */
    public record Bar(String text, String value, int share, String link) {}

    @Inject
    private ReviewStatistics statistics;

    @Inject
    private PaperWords words;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private FigureSheet sheet;

    private @Nullable ReviewFigures known;
    private @Nullable String why;

    private ReviewFigures figures() {
        ReviewFigures all = known;
        if (all == null) {
            all = statistics.figures(since());
            known = all;
        }
        return all;
    }

    private LocalDate since() {
        return today().minusDays(getDays());
    }

    /** All of it as a spreadsheet, for a reason. */
    public void export() {
        try {
            ExportedFigures exported = statistics.export(since(), today().plusDays(SOON), why == null ? "" : why);
            known = exported.figures();
            sheet.send(this, exported.expiring());
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

    public int getDays() {
        String asked = request.getParameter("days");
        return PERIODS.stream()
                .filter(days -> days.toString().equals(asked))
                .findFirst()
                .orElse(USUAL);
    }

    public List<Integer> getPeriods() {
        return PERIODS;
    }

    public List<Bar> getFunnel() {
        Map<CompanyStepKind, Integer> steps = figures().steps();
        int begun = figures().begun();
        int most = Math.max(
                1,
                Math.max(
                        begun,
                        steps.values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)));
        return List.of(
                bar("funnel.begun", begun, most, "applications.xhtml?state=applying"),
                bar("funnel.submitted", step(CompanyStepKind.SUBMITTED), most, "applications.xhtml?state=submitted"),
                bar("funnel.returned", step(CompanyStepKind.RETURNED), most, "applications.xhtml?state=returned"),
                bar("funnel.approved", step(CompanyStepKind.APPROVED), most, "applications.xhtml?state=active"),
                bar("funnel.refused", step(CompanyStepKind.REFUSED), most, "applications.xhtml?state=refused"));
    }

    private int step(CompanyStepKind kind) {
        return figures().steps().getOrDefault(kind, 0);
    }

    public List<Bar> getAges() {
        List<Integer> ages = figures().ages();
        int most = Math.max(1, ages.stream().mapToInt(Integer::intValue).max().orElse(0));
        return IntStream.range(0, ages.size())
                .mapToObj(i -> bar(AGES.get(i), ages.get(i), most, "applications.xhtml?state=submitted"))
                .toList();
    }

    private static Bar bar(String key, int value, int most, String link) {
        return new Bar(REVIEW.text(key), Integer.toString(value), value * 100 / most, link);
    }

    StageTime papers() {
        return figures().papers();
    }

    StageTime applications() {
        return figures().applications();
    }

    public String getPaperTime() {
        return time(papers());
    }

    public String getPaperNote() {
        StageTime papers = figures().papers();
        return papers.count() == 0
                ? REVIEW.text("figures.none-yet", figures().targetDays())
                : REVIEW.text("figures.paper-time.note", figures().targetDays(), when.duration(papers.slowest()));
    }

    public String getApplicationTime() {
        return time(applications());
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
        return papers().count();
    }

    public List<Bar> getCategories() {
        return figures().categories().stream()
                .map(one -> right(one, name(one.key()), "&category=" + encoded(one.key())))
                .toList();
    }

    public List<Bar> getCompanies() {
        return figures().companies().stream()
                .map(one -> right(one, one.name(), "&company=" + one.key()))
                .toList();
    }

    private Bar right(FirstTimeRight one, String name, String narrowed) {
        return new Bar(
                name,
                REVIEW.text("right", one.percent(), one.right(), one.decided()),
                one.percent(),
                decisions("&first=true" + narrowed));
    }

    private String name(String category) {
        return category.equals(FindReviews.OF_COMPANIES)
                ? REVIEW.text("queue.companies-own")
                : words.value(Trait.CATEGORY, category);
    }

    public List<Bar> getReasons() {
        Map<ReturnReason, Integer> reasons = figures().reasons();
        int most = Math.max(
                1, reasons.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        return reasons.entrySet().stream()
                .map(one -> new Bar(
                        PAPERS.text("reason." + one.getKey()),
                        one.getValue().toString(),
                        one.getValue() * 100 / most,
                        decisions("&kind=returned&reason=" + one.getKey().name())))
                .toList();
    }

    public List<Workload> getWorkload() {
        return figures().workload();
    }

    public String decisions(String narrowed) {
        return "decisions.xhtml?days=" + getDays() + narrowed;
    }

    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<ExpiringPaper> getExpiring() {
        return statistics.expiring(today().plusDays(SOON), MOST_EXPIRING);
    }

    /** Such as D-18, or how many days ago. */
    public String left(LocalDate end) {
        long days = ChronoUnit.DAYS.between(today(), end);
        return days >= 0 ? "D-" + days : "D+" + -days;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
