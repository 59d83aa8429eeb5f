package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.certification.CertificationRules;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.RuleChange;
import kr.ansim.certification.RuleVersion;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** The versions of the table of categories, and one of them: its rules, or what it asks otherwise than the one before. */
@Named("rules")
@ViewScoped
public class RulesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    /** A version that there never is. */
    private static final int NONE = -1;

    /** What is listed of a version. */
    public enum Show {
        ALL,
        ADDED,
        REMOVED,
        CHANGED
    }

    public record Pill(Show show, int count, boolean current, String link) {

        public String textKey() {
            return "show." + show;
        }
    }

    @Inject
    private CertificationRules rules;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    private int number;
    private int below = Integer.MAX_VALUE;
    private int from;
    private Show show = Show.ALL;
    private String query = "";
    private @Nullable String reason;
    private transient @Nullable RuleVersion shown;
    private transient @Nullable List<RuleChange> changes;

    @PostConstruct
    void open() {
        number = request.getParameter("version") == null ? 0 : number("version", NONE);
        below = number("below", Integer.MAX_VALUE);
        from = number("from", 0);
        String typed = request.getParameter("q");
        query = typed == null ? "" : typed.strip();
        show = Arrays.stream(Show.values())
                .filter(one -> one.name().equalsIgnoreCase(request.getParameter("show")))
                .findFirst()
                .orElse(Show.ALL);
        if (number == 0) {
            number = rules.inForceToday();
        }
    }

    private int number(String parameter, int otherwise) {
        String text = request.getParameter(parameter);
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    public void check() {
        shown = null;
        try {
            if (number != 0) {
                getShown();
            }
        } catch (RuleBroken unknown) {
            AddressedId.unknown();
        }
    }

    /** One more than is shown, which tells whether there are older ones. */
    private List<RuleVersion> found() {
        return rules.versions(below, ROWS + 1);
    }

    public List<RuleVersion> getVersions() {
        return found().stream().limit(ROWS).toList();
    }

    public @Nullable String getOlderLink() {
        List<RuleVersion> found = found();
        return found.size() > ROWS ? "?below=" + found.get(ROWS - 1).number() : null;
    }

    /** Which one holds today, and which comes next. */
    public String getLead() {
        List<RuleVersion> versions = rules.versions(Integer.MAX_VALUE, ROWS);
        Optional<RuleVersion> next =
                versions.stream().filter(RuleVersion::isToCome).min(Comparator.comparing(RuleVersion::validFrom));
        int now = rules.inForceToday();
        String lead = now == 0 ? Wording.RULES.text("lead.none") : Wording.RULES.text("lead.now", now);
        return next.map(one -> lead + " " + Wording.RULES.text("lead.next", one.number(), when.day(one.validFrom())))
                .orElse(lead);
    }

    public boolean isOpen(int version) {
        return version == number;
    }

    public boolean isAny() {
        return number != 0;
    }

    public RuleVersion getShown() {
        RuleVersion known = shown;
        if (known == null) {
            known = rules.version(number);
            shown = known;
        }
        return known;
    }

    public List<Pill> getPills() {
        return Arrays.stream(Show.values())
                .map(one -> new Pill(one, count(one), one == show, link(one, 0)))
                .toList();
    }

    private int count(Show one) {
        return one == Show.ALL
                ? getShown().rules()
                : (int) changes().stream().filter(change -> is(change, one)).count();
    }

    private static boolean is(RuleChange change, Show one) {
        return change.kind().name().equals(one.name());
    }

    private List<RuleChange> changes() {
        List<RuleChange> known = changes;
        if (known == null) {
            known = rules.changes(number);
            changes = known;
        }
        return known;
    }

    private List<RuleChange> matching() {
        List<RuleChange> all = show == Show.ALL
                ? rules.rules(number).stream()
                        .map(rule -> new RuleChange(Optional.empty(), Optional.of(rule)))
                        .toList()
                : changes().stream().filter(change -> is(change, show)).toList();
        return all.stream().filter(change -> matches(change.shown())).toList();
    }

    private boolean matches(Requirement rule) {
        String part = query.toLowerCase(Locale.ROOT);
        return rule.category().toLowerCase(Locale.ROOT).contains(part)
                || String.join(", ", rule.proofs()).toLowerCase(Locale.ROOT).contains(part);
    }

    public List<RuleChange> getRows() {
        return matching().stream().skip(from).limit(ROWS).toList();
    }

    public @Nullable String getNextLink() {
        return matching().size() > from + ROWS ? link(show, from + ROWS) : null;
    }

    public @Nullable String getFirstLink() {
        return from > 0 ? link(show, 0) : null;
    }

    private String link(Show one, int start) {
        return "?version=" + number + "&show=" + one.name().toLowerCase(Locale.ROOT)
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                + (start == 0 ? "" : "&from=" + start);
    }

    public void withdraw() {
        String why = reason;
        try {
            rules.withdraw(number, why == null ? "" : why);
            reason = null;
            shown = null;
            Wording.RULES.done("withdraw.done");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public boolean isCompared() {
        return show == Show.CHANGED;
    }

    public String getShow() {
        return show.name().toLowerCase(Locale.ROOT);
    }

    public String getQuery() {
        return query;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
