package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
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
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Products with how they stand. Since that is kept nowhere, a list of one stage reads the newest first, and looks through all
 * of them only when too few of these are so far.
 */
@ApplicationScoped
public class ProductShelf {

    private static final int READ_AT_ONCE = 200;

    /** A page of what is common is full after the first. */
    private static final int[] STEPS = {200, 600};

    /** More are not counted while somebody waits for a page. */
    private static final int MOST_COUNTED = 6_000;

    /** As the database orders them; ids compare by their bytes there. */
    private static final Comparator<UUID> NEWEST =
            Comparator.comparing(Ids::toBytes, Arrays::compareUnsigned).reversed();

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
        if (wanted.stage().isEmpty()) {
            return rows(wanted, read(company, wanted.query(), wanted.after(), List.of(), wanted.limit()));
        }
        List<ProductSummary> found = new ArrayList<>();
        @Nullable UUID after = wanted.after();
        for (int step : STEPS) {
            List<StoredProduct> read = read(company, wanted.query(), after, List.of(), step);
            found.addAll(rows(wanted, read));
            if (found.size() >= wanted.limit() || read.size() < step) {
                return found.subList(0, Math.min(found.size(), wanted.limit()));
            }
            after = read.get(read.size() - 1).id();
        }
        return ofStage(company, wanted);
    }

    /** What is rare is looked for among all, since reading on until a page is full might read them all. */
    private List<ProductSummary> ofStage(Optional<UUID> company, FindProducts wanted) {
        List<UUID> all = stages.in(company, wanted.stage().orElseThrow()).stream()
                .filter(id -> wanted.after() == null || NEWEST.compare(id, wanted.after()) > 0)
                .sorted(NEWEST)
                .toList();
        List<ProductSummary> found = new ArrayList<>();
        for (int from = 0; from < all.size() && found.size() < wanted.limit(); from += READ_AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + READ_AT_ONCE));
            List<StoredProduct> read = read(company, wanted.query(), null, some, wanted.limit() - found.size());
            found.addAll(rows(wanted, read));
        }
        return found;
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

    /** @param among these only, unless there are none */
    private List<StoredProduct> read(
            Optional<UUID> company, String query, @Nullable UUID after, List<UUID> among, int limit) {
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
        if (!among.isEmpty()) {
            condition
                    .append(" AND p.id IN (")
                    .append(Statements.marks(among.size()))
                    .append(")");
            values.addAll(among);
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
