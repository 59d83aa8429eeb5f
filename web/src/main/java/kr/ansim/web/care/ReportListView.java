package kr.ansim.web.care;

import static kr.ansim.web.faces.Wording.DESK_REPORTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.care.DeskReports;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportRow;
import kr.ansim.care.ReportSubject;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberLooks;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.CsvDownload;
import kr.ansim.web.faces.PagedList;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** The rows that a number of the reports counts, the newest first. */
@Named("reportList")
@RequestScoped
public class ReportListView extends PagedList<ReportRow> {

    private static final String NOTHING = "—";

    @Inject
    private DeskReports reports;

    @Inject
    private MemberLooks looks;

    @Inject
    private ReportQuery query;

    @Inject
    private ReportWords words;

    @Inject
    private Actors actors;

    @Inject
    private When when;

    private String reason = "";

    public void check() {
        if (query.measure().isEmpty()) {
            AddressedId.unknown();
        }
    }

    public ReportMeasure getMeasure() {
        return query.measure().orElse(ReportMeasure.CALLS_ARRIVED);
    }

    public ReportSubject getSubject() {
        return getMeasure().subject();
    }

    /** Whether there is a topic to show; columns that would be empty for everything of a subject are left out. */
    public boolean isTopical() {
        return switch (getSubject()) {
            case CALL, CASE, TARGET, SURVEY -> true;
            case CALL_BACK, ACT, GREETING -> false;
        };
    }

    /** Whether a row stands somehow, or is of a kind. */
    public boolean isStated() {
        return switch (getSubject()) {
            case CALL, CASE, TARGET, CALL_BACK, ACT -> true;
            case SURVEY, GREETING -> false;
        };
    }

    public boolean isMeasured() {
        return switch (getSubject()) {
            case CALL, CALL_BACK, SURVEY, ACT -> true;
            case CASE, TARGET, GREETING -> false;
        };
    }

    private ReportFilter filter() {
        return query.getFilter();
    }

    @Override
    protected List<ReportRow> find(String wanted, @Nullable UUID last, int limit) {
        return reports.page(getMeasure(), filter(), last, limit);
    }

    @Override
    protected void seen(List<ReportRow> rows) {
        looks.listed(rows.stream().flatMap(row -> row.member().stream()).toList(), "REPORT");
    }

    @Override
    protected UUID id(ReportRow row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return query.listed(getMeasure(), filter()) + "&";
    }

    public long getCount() {
        return reports.count(getMeasure(), filter());
    }

    public String getTitle() {
        return DESK_REPORTS.text("list." + getMeasure());
    }

    /** Its days, and by what else it is narrowed. */
    public String getLead() {
        ReportFilter filter = filter();
        return Stream.of(
                        words.days(filter.span()),
                        queue(filter.queue()),
                        actors.nameOf(filter.agent().isEmpty() ? null : filter.agent()),
                        filter.arm().isEmpty() ? "" : DESK_REPORTS.text("arm." + filter.arm()),
                        filter.topic().isEmpty() ? "" : words.topic(filter.topic()))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String queue(String code) {
        return code.isEmpty()
                ? ""
                : reports.choices().queues().stream()
                        .filter(one -> one.code().equals(code))
                        .map(words::queue)
                        .findFirst()
                        .orElse(code);
    }

    public String agent(ReportRow row) {
        return row.agent().map(actors::nameOf).orElse(NOTHING);
    }

    public String topic(ReportRow row) {
        return row.topic().map(words::topic).orElse(NOTHING);
    }

    /** Where the thing is shown; a call without a member where one is chosen. What is done there is not done in that old call. */
    public String link(ReportRow row) {
        return switch (getSubject()) {
            case CALL ->
                row.member().map(member -> "desk.xhtml?member=" + member).orElse("choose.xhtml?call=" + row.id());
            case CASE, TARGET, SURVEY -> "case.xhtml?number=" + row.place().orElse("");
            case CALL_BACK -> "call-back.xhtml?id=" + row.id();
            case ACT, GREETING -> "desk.xhtml?member=" + row.member().orElse("");
        };
    }

    /** Nothing is written before it is known that the reason will do. */
    public void export() {
        CsvDownload file = new CsvDownload(
                "desk-report",
                Stream.of("at", "member", "place", "topic", "agent", "state", "amount", "said")
                        .map(name -> DESK_REPORTS.text("column." + name))
                        .toArray(String[]::new));
        try {
            reports.export(getMeasure(), filter(), reason, row -> file.line(cells(row)));
            file.end();
        } catch (RuleBroken broken) {
            Refusals.show("export", broken);
        }
    }

    private @Nullable Object[] cells(ReportRow row) {
        return new @Nullable Object[] {
            when.exact(row.at()),
            row.member().orElse(""),
            row.place().orElse(""),
            topic(row),
            agent(row),
            words.state(getSubject(), row),
            row.amount().orElse(null),
            row.said()
        };
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
