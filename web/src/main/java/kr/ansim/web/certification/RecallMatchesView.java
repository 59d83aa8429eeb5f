package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.FindMatches;
import kr.ansim.certification.MatchRow;
import kr.ansim.certification.MatchState;
import kr.ansim.certification.RecallDesk;
import org.jspecify.annotations.Nullable;

/** The products that recalls may be about, the surest first. */
@Named("recallMatches")
@RequestScoped
public class RecallMatchesView extends PagedList<MatchRow> {

    private static final List<MatchState> SHOWN = List.of(MatchState.OPEN, MatchState.CONFIRMED, MatchState.DISMISSED);

    /** A pill above the table. */
    public record Pill(MatchState show, int count, boolean current) {

        public String textKey() {
            return "match.show." + name();
        }

        public String link() {
            return "?show=" + name();
        }

        private String name() {
            return show.name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    private RecallDesk desk;

    private MatchState state() {
        return SHOWN.stream()
                .filter(one -> one.name().equalsIgnoreCase(parameter("show")))
                .findFirst()
                .orElse(MatchState.OPEN);
    }

    public List<Pill> getPills() {
        Map<MatchState, Integer> counts = desk.counts();
        MatchState current = state();
        return SHOWN.stream()
                .map(one -> new Pill(one, counts.getOrDefault(one, 0), one == current))
                .toList();
    }

    @Override
    protected List<MatchRow> find(String wanted, @Nullable UUID last, int limit) {
        return desk.find(new FindMatches(state(), wanted, last, limit));
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
        return state().name().toLowerCase(Locale.ROOT);
    }

    /** What nobody has found yet is different from what the search does not find. */
    public String getEmptyKey() {
        return isNarrowed() ? "match.no-match" : "match.none." + getShow();
    }
}
