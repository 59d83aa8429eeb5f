package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.BroadcastCheck;
import kr.ansim.certification.BroadcastFilter;
import kr.ansim.certification.BroadcastRow;
import kr.ansim.certification.BroadcastRun;
import kr.ansim.certification.FindBroadcastRows;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The check of a day's broadcast list in front of an officer. Day, filter, page and an older check are in the address. */
@Named("broadcastCheck")
@ViewScoped
public class BroadcastCheckView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    /** A pill above the table. */
    public record Pill(BroadcastFilter show, int count, boolean current, String link) {

        public String name() {
            return show.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Inject
    private BroadcastCheck check;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private LocalDate day = LocalDate.EPOCH;
    private BroadcastFilter show = BroadcastFilter.ALL;
    private int after;
    private @Nullable UUID chosen;
    private transient @Nullable BroadcastRun run;
    private transient @Nullable List<BroadcastRun> runs;
    private transient @Nullable List<BroadcastRow> found;

    @PostConstruct
    void open() {
        day = day(request.getParameter("day")).orElseGet(this::today);
        show = Arrays.stream(BroadcastFilter.values())
                .filter(one -> one.name().equalsIgnoreCase(request.getParameter("show")))
                .findFirst()
                .orElse(BroadcastFilter.ALL);
        after = number(request.getParameter("after"));
        chosen = AddressedId.in(request, "run").orElse(null);
    }

    /** Looks anew, each time the page or a part of it is shown. */
    public void look() {
        runs = check.runs(day);
        run = getRuns().stream()
                .filter(one -> chosen == null || one.id().equals(chosen))
                .findFirst()
                .orElse(null);
        found = null;
    }

    /** A check that runs is found again under the day's own address. */
    public String start() {
        check.start(day);
        return here();
    }

    public String stop() {
        BroadcastRun running = run;
        if (running != null) {
            check.stop(running.id());
        }
        return here();
    }

    private String here() {
        return "/certification/broadcast.xhtml?faces-redirect=true&day=" + day;
    }

    /** Null while the day has none. */
    public @Nullable BroadcastRun getRun() {
        return run;
    }

    /** In a word how a check stands; one to which not every source answered is no whole one. */
    public String standing(BroadcastRun one) {
        if (one.isRunning()) {
            return "broadcast.running";
        }
        if (one.stoppedBy().isPresent()) {
            return "broadcast.was-stopped";
        }
        return isUnanswered(one) ? "broadcast.done-silent" : "broadcast.done";
    }

    /** Whether a source has left a product of it without an answer. */
    public boolean isUnanswered(BroadcastRun one) {
        return one.count(BroadcastFilter.SILENT) > 0;
    }

    public boolean isRunning() {
        return run != null && run.isRunning();
    }

    /** Whether a check can be begun: there is something to check, and none that runs. */
    public boolean isStartable() {
        return getAnnounced() > 0 && getRuns().stream().noneMatch(BroadcastRun::isRunning);
    }

    public int getAnnounced() {
        return check.announced(day);
    }

    public List<BroadcastRun> getRuns() {
        List<BroadcastRun> known = runs;
        return known == null ? List.of() : known;
    }

    public List<Pill> getPills() {
        BroadcastRun shown = run;
        return shown == null
                ? List.of()
                : Arrays.stream(BroadcastFilter.values())
                        .map(one -> new Pill(one, shown.count(one), one == show, link(one, 0)))
                        .toList();
    }

    /** One more than is shown, which tells whether there is a next page. */
    private List<BroadcastRow> found() {
        List<BroadcastRow> known = found;
        if (known == null) {
            BroadcastRun shown = run;
            known = shown == null ? List.of() : check.rows(new FindBroadcastRows(shown.id(), show, after, ROWS + 1));
            found = known;
        }
        return known;
    }

    public List<BroadcastRow> getRows() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    public boolean isMore() {
        return found().size() > ROWS;
    }

    public boolean isLater() {
        return after > 0;
    }

    public String getNextLink() {
        return link(show, after + ROWS);
    }

    public String getFirstLink() {
        return link(show, 0);
    }

    public boolean isNarrowed() {
        return show != BroadcastFilter.ALL;
    }

    private String link(BroadcastFilter filter, int next) {
        return "?day=" + day + "&show=" + filter.name().toLowerCase(Locale.ROOT)
                + (chosen == null ? "" : "&run=" + chosen)
                + (next == 0 ? "" : "&after=" + next);
    }

    public List<String> reasons(BroadcastRow row) {
        return CheckedWords.numbered(row.reasons());
    }

    /** The sources that did not answer, as people call them. */
    public String silent(BroadcastRow row) {
        return row.silent().stream()
                .map(source -> Wording.CERTIFICATION.text("word." + source))
                .collect(Collectors.joining(", "));
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isToday() {
        return day.equals(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.length() > 10 ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
