package kr.ansim.web.care;

import static kr.ansim.web.faces.Wording.DESK_REPORTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.care.ArmsCompared;
import kr.ansim.care.DayOfCalls;
import kr.ansim.care.DeskReport;
import kr.ansim.care.DeskReports;
import kr.ansim.care.ReportChoices;
import kr.ansim.care.ReportCounts;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportSpan;
import kr.ansim.care.TopicCount;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.ChartDrawing;
import kr.ansim.web.faces.FigureChart;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** How the desk does in a span, beside the span before. Every number leads to the list behind it. */
@Named("deskReports")
@RequestScoped
public class ReportsView {

    /** One answer of a survey with its bar. */
    public record Score(int score, long many, long percent, String link) {}

    /** What an agent did, in the order of the columns. */
    public record ByAgent(String name, List<ReportFigure> figures) {}

    /** All that is read for the page. */
    private record Shown(
            DeskReport report,
            ReportFigures.Both both,
            List<ReportFigure> calls,
            List<ByAgent> agents,
            FigureChart course,
            ReportChoices choices) {}

    private static final int BEST = 5;

    @Inject
    private DeskReports reports;

    @Inject
    private ReportQuery query;

    @Inject
    private ReportFigures figures;

    @Inject
    private ReportWords words;

    @Inject
    private When when;

    @Inject
    private Actors actors;

    private @Nullable Shown known;

    private Shown shown() {
        Shown all = known;
        if (all == null) {
            all = read(query.getFilter().about(""));
            known = all;
        }
        return all;
    }

    private Shown read(ReportFilter filter) {
        DeskReport report = reports.report(filter);
        ReportFigures.Both both = new ReportFigures.Both(filter, report.counts(), report.countsBefore());
        ReportChoices choices = reports.choices();
        return new Shown(
                report,
                both,
                figures.calls(both, report.handling(), report.handlingBefore()),
                report.agents().stream()
                        .map(one -> new ByAgent(name(choices, one.agent()), figures.of(one, filter)))
                        .toList(),
                course(filter.span(), both.now(), report.days()),
                choices);
    }

    /** As the desk knows them; whoever is no agent has still given what was given. */
    private String name(ReportChoices choices, String account) {
        return choices.agents().stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .map(ReportChoices.Agent::name)
                .orElseGet(() -> actors.nameOf(account));
    }

    private FigureChart course(ReportSpan span, ReportCounts counts, List<DayOfCalls> known) {
        Map<LocalDate, DayOfCalls> days =
                known.stream().collect(Collectors.toMap(DayOfCalls::day, Function.identity()));
        List<DayOfCalls> all = known.isEmpty()
                ? List.of()
                : span.from()
                        .datesUntil(span.to().plusDays(1))
                        .map(day -> days.getOrDefault(day, new DayOfCalls(day, 0, 0)))
                        .toList();
        List<String> labels = all.stream().map(one -> when.day(one.day())).toList();
        String value = ChartDrawing.lines(all.stream()
                        .map(one -> DESK_REPORTS.text(
                                "day.short",
                                one.day().getMonthValue(),
                                one.day().getDayOfMonth()))
                        .toList())
                .series(
                        DESK_REPORTS.text("course.arrived"),
                        all.stream().map(DayOfCalls::arrived).toList())
                .series(
                        DESK_REPORTS.text("course.answered"),
                        all.stream().map(DayOfCalls::answered).toList())
                .text();
        return new FigureChart(
                value,
                DESK_REPORTS.text(
                        "course.finding",
                        counts.of(ReportMeasure.CALLS_ARRIVED),
                        counts.of(ReportMeasure.CALLS_ANSWERED)),
                Stream.of("course.day", "course.arrived", "course.answered")
                        .map(DESK_REPORTS::text)
                        .toList(),
                Stream.iterate(0, at -> at < all.size(), at -> at + 1)
                        .map(at -> List.of(
                                labels.get(at),
                                words.number(all.get(at).arrived()),
                                words.number(all.get(at).answered())))
                        .toList());
    }

    public ReportFilter getFilter() {
        return shown().report().filter();
    }

    public String getLead() {
        return DESK_REPORTS.text(
                "lead",
                words.days(getFilter().span()),
                words.days(getFilter().span().before()));
    }

    public List<ReportFigure> getCalls() {
        return shown().calls();
    }

    public List<ReportFigure> getPromises() {
        return figures.promises(shown().both());
    }

    public List<ReportFigure> getOpinions() {
        return figures.opinions(shown().both());
    }

    /** All of them, for the words on what they count. */
    public List<ReportFigure> getAll() {
        return Stream.of(getCalls(), getPromises(), getOpinions())
                .flatMap(List::stream)
                .toList();
    }

    public FigureChart getCourse() {
        return shown().course();
    }

    public List<TopicCount> getTopics() {
        return shown().report().topics();
    }

    /** Of the topic that is asked about most, for its bar. */
    public long getMostAsked() {
        return getTopics().stream().mapToLong(TopicCount::all).max().orElse(0);
    }

    public String topicCalls(TopicCount topic) {
        return query.list(ReportMeasure.TOPIC_CALLS, getFilter().about(topic.topic()));
    }

    public String topicCases(TopicCount topic) {
        return query.list(ReportMeasure.TOPIC_CASES, getFilter().about(topic.topic()));
    }

    /** The best first. */
    public List<Score> getScores() {
        ReportCounts now = shown().both().now();
        long answered = now.of(ReportMeasure.SURVEYS_ANSWERED);
        return Stream.iterate(BEST, score -> score > 0, score -> score - 1)
                .map(score -> new Score(
                        score,
                        now.score(score),
                        answered == 0 ? 0 : Math.round(100.0 * now.score(score) / answered),
                        query.list(ReportMeasure.valueOf("SCORE_" + score), getFilter())))
                .toList();
    }

    public List<ByAgent> getAgents() {
        return shown().agents();
    }

    public List<ArmsCompared> getUplift() {
        return shown().report().uplift();
    }

    public String compared(ArmsCompared one, String arm) {
        ReportMeasure measure = switch (one.what()) {
            case FIRST_RESOLVED -> ReportMeasure.FIRST_RESOLVED;
            case SATISFACTION -> ReportMeasure.SURVEYS_ANSWERED;
            case HANDLING -> ReportMeasure.CALLS_HANDLED;
        };
        return query.list(measure, getFilter().routed(arm));
    }

    public ReportChoices getChoices() {
        return shown().choices();
    }
}
