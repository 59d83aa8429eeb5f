package kr.ansim.web.certification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.SourceHealth;
import kr.ansim.certification.SourceReport;
import kr.ansim.certification.SourceReport.Breaker;
import kr.ansim.certification.SourceReport.Condition;
import kr.ansim.certification.SourceReport.NodeView;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** How the register and the institutes do, kept up to date by a poll that says aloud only what has changed. */
@Named("sources")
@ViewScoped
public class SourcesView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is to be said of one source or several. */
    public record Trouble(String names, String meaning) {}

    @Inject
    private SourceHealth health;

    @Inject
    private When when;

    @Inject
    private Clock clock;

    private Map<CertificationSource, Condition> told = new EnumMap<>(CertificationSource.class);
    private String news = "";
    private transient @Nullable List<SourceReport> reports;

    /** Called by the poll. */
    public void live() {
        Map<CertificationSource, Condition> before = told;
        reports = null;
        news = together(getReports().stream()
                        .filter(report ->
                                before.getOrDefault(report.source(), report.condition()) != report.condition()))
                .stream()
                .map(trouble -> trouble.names() + ": " + trouble.meaning())
                .collect(Collectors.joining(" "));
    }

    public List<SourceReport> getReports() {
        List<SourceReport> known = reports;
        if (known == null) {
            known = health.sources();
            reports = known;
            told = new EnumMap<>(
                    known.stream().collect(Collectors.toMap(SourceReport::source, SourceReport::condition)));
        }
        return known;
    }

    public String getNews() {
        return news;
    }

    /** What somebody should know, the most urgent first. */
    public List<Trouble> getTroubles() {
        return together(getReports().stream()
                .filter(report -> report.condition().compareTo(Condition.PAUSED) >= 0)
                .sorted((one, other) -> other.condition().compareTo(one.condition())));
    }

    /** Sources of which the same is to be said are named together. */
    private List<Trouble> together(Stream<SourceReport> some) {
        Map<String, List<SourceReport>> alike =
                some.collect(Collectors.groupingBy(this::meaning, LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(entry -> new Trouble(names(entry.getValue()), entry.getKey()))
                .toList();
    }

    private String names(List<SourceReport> some) {
        boolean all = some.size() > 1 && some.size() == getReports().size();
        return all
                ? Wording.SOURCES.text("everybody")
                : some.stream().map(this::name).collect(Collectors.joining(", "));
    }

    public String name(SourceReport report) {
        return Wording.CERTIFICATION.text("word." + report.source().name());
    }

    /** What the condition means for those who ask. */
    public String meaning(SourceReport report) {
        String key = "meaning." + report.condition();
        List<SourceReport> others = StandIns.of(report, getReports());
        String own = key + (report.source().isInstitute() ? ".institute" : ".register");
        return Wording.SOURCES.text(
                !others.isEmpty() && Wording.SOURCES.has(own) ? own : key,
                when.near(report.pausedUntil().orElse(null)),
                others.stream().map(this::name).collect(Collectors.joining(", ")));
    }

    /** What is to be said beside the name; what somebody should know stands above. */
    public String remark(SourceReport report) {
        boolean told =
                report.condition() == Condition.ANSWERS || report.condition().compareTo(Condition.PAUSED) >= 0;
        return told ? "" : meaning(report);
    }

    /** Why the last question brought no answer, and when. */
    public String failure(SourceReport report) {
        return report.lastFailure()
                .map(at -> when.near(at) + " · " + Wording.CERTIFICATION.text("word." + report.failure()))
                .orElse(Wording.SOURCES.text("no-failure"));
    }

    public String answer(SourceReport report) {
        return when.near(report.lastAnswer().orElse(null));
    }

    public String paused(SourceReport report) {
        return report.pausedUntil()
                .map(until -> Wording.SOURCES.text("paused", when.near(until)))
                .orElse("");
    }

    /** Half of the answers, and all but one of a hundred, of the node that waits longest. */
    public String times(SourceReport report) {
        return report.nodes().stream()
                .filter(view -> view.known() > 0)
                .max((one, other) -> one.most().compareTo(other.most()))
                .map(view -> Wording.SOURCES.text(
                        "times",
                        seconds(view.half().toMillis()),
                        seconds(view.most().toMillis())))
                .orElse("—");
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f", millis / 1000.0);
    }

    /** Nodes that keep questions back, by name; empty when all let them through. */
    public String kept(SourceReport report) {
        return report.nodes().stream()
                .filter(view -> view.breaker() != Breaker.CLOSED)
                .map(view -> Wording.SOURCES.text("breaker." + view.breaker(), view.node()))
                .collect(Collectors.joining(", "));
    }

    public String getNodes() {
        List<String> names = getReports().stream()
                .flatMap(report -> report.nodes().stream())
                .map(NodeView::node)
                .distinct()
                .sorted()
                .toList();
        return Wording.SOURCES.text("nodes", names.size(), String.join(", ", names));
    }

    public Instant getAsOf() {
        return clock.instant();
    }
}
