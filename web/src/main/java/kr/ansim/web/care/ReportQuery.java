package kr.ansim.web.care;

import static kr.ansim.web.faces.Wording.DESK_REPORTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportSpan;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.faces.PageAddress;

/** What the address of the reports and of their lists asks for. Instead of days that make no sense a week is shown. */
@Named("reportQuery")
@RequestScoped
public class ReportQuery {

    private static final String WEEK = "week";
    private static final List<String> SPANS = List.of("today", WEEK, "month", "last-month");
    private static final List<String> ARMS = List.of("CLEVER", "CONTROL", "NONE");

    @Inject
    private PageAddress address;

    @Inject
    private ReportWords words;

    @Inject
    private Clock clock;

    public ReportFilter getFilter() {
        return new ReportFilter(
                chosen().orElseGet(() -> named(getSpan())),
                address.text("queue"),
                address.text("agent"),
                ARMS.contains(address.text("arm")) ? address.text("arm") : "",
                address.text("topic"));
    }

    /** By its name; empty when days were chosen. */
    public String getSpan() {
        if (chosen().isPresent()) {
            return "";
        }
        return days().fault().isEmpty() && SPANS.contains(address.text("span")) ? address.text("span") : WEEK;
    }

    private Optional<ReportSpan> chosen() {
        return days().span();
    }

    private ReportDays days() {
        return ReportDays.asked(address.text("from"), address.text("to"), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private ReportSpan named(String name) {
        LocalDate today = today();
        LocalDate first = today.withDayOfMonth(1);
        return switch (name) {
            case "today" -> new ReportSpan(today, today);
            case "month" -> new ReportSpan(first, today);
            case "last-month" -> new ReportSpan(first.minusMonths(1), first.minusDays(1));
            default -> new ReportSpan(today.minusDays(6), today);
        };
    }

    /** What is wrong with the days that were chosen, and what is shown instead; empty when nothing is. */
    public String getFault() {
        return days().fault()
                .map(one -> DESK_REPORTS.text("fault." + one, ReportDays.MOST) + " "
                        + DESK_REPORTS.text(
                                "fault.instead", words.days(getFilter().span())))
                .orElse("");
    }

    public boolean isWrong(String field) {
        return days().fault().filter(one -> one.field().equals(field)).isPresent();
    }

    /** As they were chosen, also where they cannot be shown. */
    public String getFrom() {
        return typed("from", getFilter().span().from());
    }

    public String getTo() {
        return typed("to", getFilter().span().to());
    }

    private String typed(String field, LocalDate shown) {
        return days().fault().isPresent() ? address.text(field) : shown.toString();
    }

    public List<String> getSpans() {
        return SPANS;
    }

    public List<String> getArms() {
        return ARMS;
    }

    public Optional<ReportMeasure> measure() {
        return address.oneOf(ReportMeasure.class, "of");
    }

    public boolean isNarrowed() {
        ReportFilter filter = getFilter();
        return !(filter.queue() + filter.agent() + filter.arm()).isEmpty();
    }

    /** The reports of another span, narrowed as they are. */
    public String spanLink(String name) {
        ReportFilter filter = getFilter();
        return "reports.xhtml?" + written(Map.of("span", name), filter);
    }

    public String getReportsLink() {
        return "reports.xhtml?" + written(days(getFilter()), getFilter().about(""));
    }

    public String list(ReportMeasure measure, ReportFilter filter) {
        return "report-list.xhtml?" + listed(measure, filter);
    }

    String listed(ReportMeasure measure, ReportFilter filter) {
        Map<String, String> first = days(filter);
        first.put("of", measure.name());
        return written(first, filter);
    }

    private static Map<String, String> days(ReportFilter filter) {
        Map<String, String> days = new LinkedHashMap<>();
        days.put("from", filter.span().from().toString());
        days.put("to", filter.span().to().toString());
        return days;
    }

    private static String written(Map<String, String> first, ReportFilter filter) {
        Map<String, String> all = new LinkedHashMap<>(first);
        all.put("queue", filter.queue());
        all.put("agent", filter.agent());
        all.put("arm", filter.arm());
        all.put("topic", filter.topic());
        return all.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
