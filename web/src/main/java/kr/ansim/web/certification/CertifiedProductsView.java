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
import kr.ansim.certification.BoardFilter;
import kr.ansim.certification.CertificationDesk;
import kr.ansim.certification.FindProducts;
import kr.ansim.certification.ProductRow;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** The board of watched products, the most urgent first. */
@Named("certifiedProducts")
@RequestScoped
public class CertifiedProductsView extends PagedList<ProductRow> {

    /** A pill above the table. */
    public record Pill(BoardFilter show, int count, boolean current, String link) {

        public String textKey() {
            return "board.show." + show.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Inject
    private CertificationDesk desk;

    @Inject
    private ProductShops shops;

    @Override
    protected List<ProductRow> find(String wanted, @Nullable UUID last, int limit) {
        return desk.find(new FindProducts(filter(), wanted, shops.named(wanted), last, limit));
    }

    @Override
    protected UUID id(ProductRow row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "show=" + getShow() + "&";
    }

    /** What is shown; all when the address says nothing that could be. */
    BoardFilter filter() {
        return Arrays.stream(BoardFilter.values())
                .filter(one -> one.name().equalsIgnoreCase(parameter("show")))
                .findFirst()
                .orElse(BoardFilter.ALL);
    }

    /** All that the list shows, on all its pages. */
    int askAgain() {
        String wanted = getQuery();
        return desk.askAgain(new FindProducts(filter(), wanted, shops.named(wanted), null, 0));
    }

    public List<Pill> getPills() {
        Map<BoardFilter, Integer> counts = desk.counts();
        return Arrays.stream(BoardFilter.values())
                .map(one -> new Pill(one, counts.getOrDefault(one, 0), one == filter(), link(one)))
                .toList();
    }

    private String link(BoardFilter show) {
        return "?show=" + show.name().toLowerCase(Locale.ROOT)
                + (getQuery().isEmpty() ? "" : "&q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8));
    }

    @Override
    public boolean isNarrowed() {
        return super.isNarrowed() || filter() != BoardFilter.ALL;
    }

    public String getShow() {
        return filter().name().toLowerCase(Locale.ROOT);
    }
}
