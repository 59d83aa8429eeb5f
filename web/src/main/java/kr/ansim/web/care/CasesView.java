package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.care.CasePage;
import kr.ansim.care.CasePile;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.Cases;
import kr.ansim.care.FindCases;
import kr.ansim.web.faces.Counted;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** The piles of cases, those first that are to be done first. All of it is in the address. */
@Named("cases")
@RequestScoped
public class CasesView extends PagedList<CaseSummary> {

    private static final int MOST_COUNTED = 1_000;

    /** A pill above the table. */
    public record Pill(String textKey, String count, boolean current, String link) {}

    @Inject
    private Cases desk;

    private @Nullable CasePage page;

    @Override
    protected List<CaseSummary> find(String wanted, @Nullable UUID last, int limit) {
        page = desk.page(new FindCases(pile(), wanted, last, limit));
        return page.rows();
    }

    public List<Pill> getPiles() {
        getRows();
        CasePage read = page;
        return Arrays.stream(CasePile.values())
                .map(one -> new Pill(
                        "pile." + one,
                        read == null
                                ? ""
                                : Counted.upTo(MOST_COUNTED, read.counts().getOrDefault(one, 0)),
                        one == pile() && !isNarrowed(),
                        link(one)))
                .toList();
    }

    public boolean isSolved() {
        return pile() == CasePile.SOLVED;
    }

    public String getEmptyKey() {
        return isNarrowed() ? "list.no-match" : "list.none." + pile();
    }

    /** As the address names the pile. */
    public String getShow() {
        return word(pile());
    }

    private CasePile pile() {
        return Arrays.stream(CasePile.values())
                .filter(one -> word(one).equals(parameter("show")))
                .findFirst()
                .orElse(CasePile.MINE);
    }

    @Override
    protected UUID id(CaseSummary row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return link(pile()).substring(1) + "&";
    }

    private static String link(CasePile pile) {
        return "?show=" + word(pile);
    }

    private static String word(CasePile pile) {
        return pile.name().toLowerCase(Locale.ROOT);
    }
}
