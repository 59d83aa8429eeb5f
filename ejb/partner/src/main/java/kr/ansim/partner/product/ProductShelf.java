package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.FindProducts;
import kr.ansim.partner.PaperChanges;
import kr.ansim.partner.PartnerProduct;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ProductDetails;
import kr.ansim.partner.ProductStage;
import kr.ansim.partner.ProductSummary;
import kr.ansim.partner.ProductTraits;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.readiness.ReadinessBoard;
import kr.ansim.partner.readiness.ReadinessBoard.Stand;

/** Products with how they stand. Since that is kept nowhere, those of one stage are found by working out how far all are. */
@ApplicationScoped
public class ProductShelf {

    /** More are not counted while somebody waits for a page. */
    private static final int MOST_COUNTED = 6_000;

    @Inject
    private Products products;

    @Inject
    private ProductStages stages;

    @Inject
    private ReadinessBoard board;

    /** @param company whose products are seen, empty for all */
    public Optional<PartnerProduct> find(Optional<UUID> company, String code) {
        return stored(company, code).map(this::whole);
    }

    public Optional<PartnerProduct> find(Optional<UUID> company, UUID id) {
        return products.find(id).filter(product -> isSeen(company, product)).map(this::whole);
    }

    public Optional<PartnerProduct> ofItem(UUID company, String itemCode) {
        return products.ofItem(company, itemCode).map(this::whole);
    }

    private PartnerProduct whole(StoredProduct product) {
        Stand stand = stands(List.of(product)).values().iterator().next();
        return new PartnerProduct(product.details(), stand.papers(), stand.readiness());
    }

    private static boolean isSeen(Optional<UUID> company, StoredProduct product) {
        return company.filter(own -> !own.equals(product.details().company())).isEmpty();
    }

    private Optional<StoredProduct> stored(Optional<UUID> company, String code) {
        return ProductCode.read(code).flatMap(products::find).filter(product -> isSeen(company, product));
    }

    public List<ProductSummary> list(Optional<UUID> company, FindProducts wanted) {
        ProductSearch search = ProductSearch.of(company).words(wanted.query()).after(wanted.after());
        if (wanted.stage().isEmpty()) {
            return rows(wanted, products.list(search, wanted.limit()));
        }
        List<UUID> found = stages.newest(search, wanted.stage().get(), wanted.limit());
        return found.isEmpty()
                ? List.of()
                : rows(wanted, products.list(ProductSearch.of(company).among(found), wanted.limit()));
    }

    private List<ProductSummary> rows(FindProducts wanted, List<StoredProduct> read) {
        Map<UUID, Stand> stands = stands(read);
        return read.stream()
                .map(product -> summary(product, stands))
                .filter(row -> wanted.stage().map(row.stage()::equals).orElse(true))
                .limit(wanted.limit())
                .toList();
    }

    /** Empty when there are more than are counted. */
    public Optional<Map<ProductStage, Integer>> counts(Optional<UUID> company) {
        if (products.count(company) > MOST_COUNTED) {
            return Optional.empty();
        }
        Map<ProductStage, Integer> counts = new EnumMap<>(ProductStage.class);
        stages.of(company).values().forEach(stage -> counts.merge(stage, 1, Integer::sum));
        return Optional.of(counts);
    }

    public PaperChanges preview(Optional<UUID> company, String code, ProductTraits traits) {
        List<RequiredPaper> now = board.asked(traits);
        if (code.isEmpty()) {
            return new PaperChanges(board.standing(new UUID(0, 0), now), List.of(), List.of());
        }
        StoredProduct known = stored(company, code).orElseThrow(() -> new RuleBroken(PartnerRule.UNKNOWN_PRODUCT));
        List<RequiredPaper> before = board.asked(ProductTraits.of(known.description()));
        return new PaperChanges(board.standing(known.id(), now), without(now, before), without(before, now));
    }

    private static List<RequiredPaper> without(List<RequiredPaper> these, List<RequiredPaper> those) {
        return these.stream()
                .filter(paper -> those.stream()
                        .noneMatch(
                                other -> other.kind().code().equals(paper.kind().code())))
                .toList();
    }

    private Map<UUID, Stand> stands(List<StoredProduct> read) {
        return board.of(read.stream()
                .map(product -> new ReadinessBoard.Asked(
                        product.id(),
                        product.details().company(),
                        product.companyState(),
                        product.details().code(),
                        ProductTraits.of(product.description())))
                .toList());
    }

    private static ProductSummary summary(StoredProduct product, Map<UUID, Stand> stands) {
        ProductDetails details = product.details();
        Stand stand = Optional.ofNullable(stands.get(product.id())).orElseThrow();
        return new ProductSummary(
                details.id(),
                details.company(),
                details.companyName(),
                details.code(),
                details.description().itemCode(),
                details.description().name(),
                details.description().category(),
                details.changedAt(),
                stand.stage(),
                stand.readiness());
    }
}
