package kr.ansim.web.home;

import static kr.ansim.web.faces.Wording.HOME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ansim.certification.BoardFilter;
import kr.ansim.certification.CertificationDesk;
import kr.ansim.certification.FindProducts;
import kr.ansim.certification.MatchFilter;
import kr.ansim.certification.ProductRow;
import kr.ansim.certification.RecallDesk;
import org.jspecify.annotations.Nullable;

/** What a certification officer begins the day with. */
@Named("certificationStart")
@RequestScoped
public class CertificationStart {

    private static final int SHOWN = 5;
    private static final String BOARD = "/certification/products.xhtml?show=";

    @Inject
    private CertificationDesk desk;

    @Inject
    private RecallDesk recalls;

    private @Nullable Map<BoardFilter, Integer> counts;

    private int count(BoardFilter filter) {
        Map<BoardFilter, Integer> known = counts;
        if (known == null) {
            known = desk.counts();
            counts = known;
        }
        return known.getOrDefault(filter, 0);
    }

    public List<StartFigure> getFigures() {
        return List.of(
                figure("on-hold", BoardFilter.HELD, "now"),
                figure("asked", BoardFilter.ASKED, "now"),
                figure("wrong", BoardFilter.WRONG, "warn"),
                figure("tasks", BoardFilter.TASKS, "warn"),
                recalled());
    }

    /** Those by name alone are many and seldom right: they do not press. */
    private StartFigure recalled() {
        Map<MatchFilter, Integer> matches = recalls.counts();
        int byName = matches.getOrDefault(MatchFilter.NAME_ALONE, 0);
        return figure(
                "recalled",
                matches.getOrDefault(MatchFilter.OPEN, 0),
                HOME.text(byName == 0 ? "recalled.note" : "recalled.note.names", byName),
                "now",
                "/certification/recalls.xhtml");
    }

    private StartFigure figure(String key, BoardFilter filter, String tone) {
        return figure(
                key,
                count(filter),
                HOME.text(key + ".note"),
                tone,
                BOARD + filter.name().toLowerCase(Locale.ROOT));
    }

    private static StartFigure figure(String key, int number, String note, String tone, String path) {
        return new StartFigure(key, String.format(Locale.ROOT, "%,d", number), note, number > 0 ? tone : "", path);
    }

    public int getHeldCount() {
        return count(BoardFilter.HELD);
    }

    public List<ProductRow> getHeld() {
        return desk.find(FindProducts.all(BoardFilter.HELD, SHOWN));
    }
}
