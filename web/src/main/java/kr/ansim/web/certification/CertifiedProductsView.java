package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.BoardFilter;
import kr.ansim.certification.CertificationDesk;
import kr.ansim.certification.FindProducts;
import kr.ansim.certification.ProductRow;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** The board of watched products, the most urgent first. All of it is in the address. */
@Named("certifiedProducts")
@RequestScoped
public class CertifiedProductsView {

    private static final int ROWS = 25;

    /** A pill above the table. */
    public record Pill(BoardFilter show, int count, boolean current, String link) {

        public String textKey() {
            return "board.show." + show.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Inject
    private CertificationDesk desk;

    @Inject
    private HttpServletRequest request;

    private String query = "";
    private BoardFilter show = BoardFilter.ALL;
    private @Nullable UUID after;
    private @Nullable List<ProductRow> found;

    @PostConstruct
    void open() {
        String typed = request.getParameter("q");
        query = typed == null ? "" : typed.strip();
        show = Arrays.stream(BoardFilter.values())
                .filter(one -> one.name().equalsIgnoreCase(request.getParameter("show")))
                .findFirst()
                .orElse(BoardFilter.ALL);
        after = AddressedId.in(request, "after").orElse(null);
    }

    /** One more than is shown, which tells whether there is a next page. */
    private List<ProductRow> found() {
        List<ProductRow> known = found;
        if (known == null) {
            known = desk.find(new FindProducts(show, query, after, ROWS + 1));
            found = known;
        }
        return known;
    }

    /** What was read before an act is not true after it. */
    void again() {
        found = null;
    }

    public List<ProductRow> getRows() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    public List<Pill> getPills() {
        Map<BoardFilter, Integer> counts = desk.counts();
        return Arrays.stream(BoardFilter.values())
                .map(one -> new Pill(one, counts.getOrDefault(one, 0), one == show, link(one, null)))
                .toList();
    }

    public boolean isMore() {
        return found().size() > ROWS;
    }

    public boolean isLater() {
        return after != null;
    }

    public String getNextLink() {
        return link(show, getRows().get(ROWS - 1).id());
    }

    public String getFirstLink() {
        return link(show, null);
    }

    private String link(BoardFilter filter, @Nullable UUID next) {
        return "?show=" + filter.name().toLowerCase(Locale.ROOT)
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                + (next == null ? "" : "&after=" + next);
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    public boolean isNarrowed() {
        return !query.isEmpty() || show != BoardFilter.ALL;
    }

    public String getQuery() {
        return query;
    }

    public String getShow() {
        return show.name().toLowerCase(Locale.ROOT);
    }
}
