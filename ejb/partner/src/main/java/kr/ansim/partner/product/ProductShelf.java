package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * Products with how they stand. Since that is kept nowhere, a list of one stage reads on, some hundred products at a time,
 * until a page is full.
 */
@ApplicationScoped
public class ProductShelf {

    private static final int READ_AT_ONCE = 200;

    /** More are not counted while somebody waits for a page. */
    private static final int MOST_COUNTED = 2_000;

    @Inject
    private Products products;

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
        List<ProductSummary> found = new ArrayList<>();
        @Nullable UUID after = wanted.after();
        boolean more = true;
        int step = wanted.stage().isPresent() ? READ_AT_ONCE : wanted.limit();
        while (more && found.size() < wanted.limit()) {
            List<StoredProduct> read = read(company, wanted.query(), after, step);
            more = read.size() == step;
            after = read.isEmpty() ? after : read.get(read.size() - 1).id();
            Map<UUID, Stand> stands = stands(read);
            read.stream()
                    .map(product -> summary(product, stands))
                    .filter(row -> wanted.stage().map(row.stage()::equals).orElse(true))
                    .limit(wanted.limit() - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    /** Empty when there are more than are counted. */
    public Optional<Map<ProductStage, Integer>> counts(Optional<UUID> company) {
        Map<ProductStage, Integer> counts = new EnumMap<>(ProductStage.class);
        @Nullable UUID after = null;
        int counted = 0;
        boolean more = true;
        while (more) {
            List<StoredProduct> read = read(company, "", after, READ_AT_ONCE);
            more = read.size() == READ_AT_ONCE;
            after = read.isEmpty() ? after : read.get(read.size() - 1).id();
            counted += read.size();
            if (counted > MOST_COUNTED) {
                return Optional.empty();
            }
            stands(read).values().forEach(stand -> counts.merge(stand.stage(), 1, Integer::sum));
        }
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

    private List<StoredProduct> read(Optional<UUID> company, String query, @Nullable UUID after, int limit) {
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder condition = new StringBuilder("WHERE 1 = 1");
        if (company.isPresent()) {
            condition.append(" AND p.company_id = ?");
            values.add(company.get());
        }
        if (after != null) {
            condition.append(" AND p.id < ?");
            values.add(after);
        }
        String wanted = query.strip();
        if (!wanted.isEmpty()) {
            String part = "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            condition.append(
                    " AND (p.code = ? OR p.item_code LIKE ? ESCAPE '!' OR p.name LIKE ? ESCAPE '!'"
                            + " OR p.id IN (SELECT product_id FROM partner_product_value WHERE kind = 'BARCODE' AND text = ?))");
            values.addAll(List.of(ProductCode.read(wanted).orElse(wanted), part, part, wanted));
        }
        return products.list(condition + " ORDER BY p.id DESC LIMIT " + limit, values);
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
