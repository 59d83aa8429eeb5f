package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.FindMatches;
import kr.ansim.certification.MatchFilter;
import kr.ansim.certification.MatchRow;
import kr.ansim.certification.RecallDesk;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** The products that recalls may be about, the surest first. */
@Named("recallMatches")
@RequestScoped
public class RecallMatchesView extends PagedList<MatchRow> {

    /** A pill above the table. */
    public record Pill(MatchFilter show, int count, boolean current, String link) {

        public String textKey() {
            return "match.show." + name(show);
        }
    }

    @Inject
    private RecallDesk desk;

    private MatchFilter filter() {
        return Arrays.stream(MatchFilter.values())
                .filter(one -> name(one).equals(parameter("show")))
                .findFirst()
                .orElse(MatchFilter.OPEN);
    }

    public List<Pill> getPills() {
        Map<MatchFilter, Integer> counts = desk.counts();
        MatchFilter current = filter();
        return Arrays.stream(MatchFilter.values())
                .map(one -> new Pill(one, counts.getOrDefault(one, 0), one == current, link(one)))
                .toList();
    }

    private String link(MatchFilter show) {
        return "?show=" + name(show)
                + (getQuery().isEmpty() ? "" : "&q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8));
    }

    @Override
    protected List<MatchRow> find(String wanted, @Nullable UUID last, int limit) {
        return desk.find(new FindMatches(filter(), wanted, last, limit));
    }

    @Override
    protected UUID id(MatchRow row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "show=" + getShow() + "&";
    }

    public String getShow() {
        return name(filter());
    }

    private static String name(MatchFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is anything on the page to decide on. */
    public boolean isDecidable() {
        return filter().isOpen() && !getRows().isEmpty();
    }

    /** What nobody has found yet is different from what the search does not find. */
    public String getEmptyKey() {
        return isNarrowed() ? "match.no-match" : "match.none." + getShow();
    }
}
