package kr.ansim.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.FindProducts;
import kr.ansim.partner.PartnerProducts;
import kr.ansim.partner.ProductStage;
import kr.ansim.partner.ProductSummary;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** The products of the reader's company, or for staff of all; the newest first. */
@Named("partnerProducts")
@RequestScoped
public class ProductsView extends PagedList<ProductSummary> {

    /** A pill above the table. @param count empty until it was counted, and where there are too many */
    public record Pill(String name, String count, boolean current, String link) {}

    @Inject
    private PartnerProducts products;

    @Inject
    private HttpServletRequest asked;

    private Optional<Map<ProductStage, Integer>> counts = Optional.empty();

    @Override
    protected List<ProductSummary> find(String wanted, @Nullable UUID last, int limit) {
        return products.list(new FindProducts(stage(), wanted, last, limit));
    }

    @Override
    protected UUID id(ProductSummary row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "show=" + getShow() + "&";
    }

    private Optional<ProductStage> stage() {
        return Arrays.stream(ProductStage.values())
                .filter(one -> one.name().equalsIgnoreCase(parameter("show")))
                .findFirst();
    }

    /** How far all products are is worked out from all their papers: the page is there before, and asks for it then. */
    public void count() {
        counts = products.counts();
    }

    public List<Pill> getPills() {
        List<Pill> pills = new ArrayList<>();
        pills.add(pill(
                "all",
                counts.map(
                        all -> all.values().stream().mapToInt(Integer::intValue).sum())));
        for (ProductStage stage :
                List.of(ProductStage.DRAFT, ProductStage.OPEN, ProductStage.READY, ProductStage.HELD)) {
            pills.add(pill(name(stage), counts.map(all -> all.getOrDefault(stage, 0))));
        }
        return pills;
    }

    private Pill pill(String name, Optional<Integer> count) {
        String link = "?show=" + name
                + (getQuery().isEmpty() ? "" : "&q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8));
        return new Pill(name, count.map(String::valueOf).orElse(""), name.equals(getShow()), link);
    }

    public String getShow() {
        return stage().map(ProductsView::name).orElse("all");
    }

    private static String name(ProductStage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isNarrowed() {
        return super.isNarrowed() || stage().isPresent();
    }

    public boolean isChangeable() {
        return products.mayChange();
    }

    /** Staff see whose each product is. */
    public boolean isStaff() {
        return !asked.isUserInRole("PARTNER_OWNER") && !asked.isUserInRole("PARTNER_MEMBER");
    }
}
