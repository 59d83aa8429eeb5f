package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kr.ansim.certification.PutProduct;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.verdict.Judgement;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All watched products. */
@ApplicationScoped
public class Products {

    private static final int LONGEST_MARK = 100;
    private static final String COLUMNS =
            "SELECT id, shop_id, code, category, maker_name, importer_name, holder_brn, verdict, ended_numbers"
                    + " FROM certification_product ";

    @Inject
    private Statements statements;

    public Optional<WatchedProduct> find(UUID shopId, String code) {
        return statements
                .find(COLUMNS + "WHERE shop_id = ? AND code = ?", Products::head, shopId, code)
                .map(this::whole);
    }

    public Optional<WatchedProduct> find(UUID id) {
        return statements.find(COLUMNS + "WHERE id = ?", Products::head, id).map(this::whole);
    }

    /** What people know a product by, and the officer who looks after it. */
    public record Label(String name, String brand, Optional<String> assignedTo) {}

    public Optional<Label> label(UUID id) {
        return statements.find(
                "SELECT name, brand, assigned_to FROM certification_product WHERE id = ?",
                row -> new Label(
                        row.string("name"), row.string("brand"), Optional.ofNullable(row.stringOrNull("assigned_to"))),
                id);
    }

    public boolean isKnown(UUID id) {
        return statements
                .find("SELECT id FROM certification_product WHERE id = ?", row -> row.uuid("id"), id)
                .isPresent();
    }

    /** @param officer who looks after it; absent for nobody @return whether there is such a product */
    public boolean assign(UUID id, @Nullable String officer) {
        return statements.update("UPDATE certification_product SET assigned_to = ? WHERE id = ?", officer, id) > 0;
    }

    /** Locks the product until the end of the transaction. */
    public Optional<WatchedProduct> lock(UUID id) {
        return statements
                .find(COLUMNS + "WHERE id = ? FOR UPDATE", Products::head, id)
                .map(this::whole);
    }

    /** The products that bear a number, in the order in which they must be locked. */
    List<UUID> bearing(String number) {
        return statements.list(
                "SELECT DISTINCT product_id FROM certification_product_mark WHERE kind = 'NUMBER' AND compared = ?"
                        + " ORDER BY product_id",
                row -> row.uuid("product_id"),
                number);
    }

    /** Those of the shop's products that have these codes. */
    Map<String, UUID> ids(UUID shopId, List<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> values = new ArrayList<>(codes);
        values.add(0, shopId);
        return statements
                .list(
                        "SELECT code, id FROM certification_product WHERE shop_id = ? AND code IN (" + marks(codes)
                                + ")",
                        row -> Map.entry(row.string("code"), row.uuid("id")),
                        values.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The certificate numbers that stand on these products, in the order in which they must be locked. */
    public List<String> numbers(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : statements.list(
                        "SELECT DISTINCT compared FROM certification_product_mark WHERE kind = 'NUMBER' AND compared <> ''"
                                + " AND product_id IN (" + marks(ids) + ") ORDER BY compared",
                        row -> row.string("compared"),
                        ids.toArray());
    }

    private static String marks(List<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    public Demand demand(String number, LocalDate today) {
        return statements
                .find(
                        "SELECT COUNT(*) AS bearers, MIN(b.on_day) AS on_air FROM certification_product_mark m"
                                + " LEFT JOIN certification_broadcast b ON b.product_id = m.product_id AND b.on_day >= ?"
                                + " WHERE m.kind = 'NUMBER' AND m.compared = ?",
                        row -> new Demand(row.integer("bearers") > 0, Optional.ofNullable(row.dateOrNull("on_air"))),
                        today,
                        number)
                .orElseThrow();
    }

    /** A product that was sent, and whether it is the first time. */
    record Sent(UUID id, boolean isNew) {}

    /** Adds a product, or locks and describes the one that the shop has sent before, or another of its systems a moment earlier. */
    Sent put(PutProduct product, Instant now) {
        Optional<UUID> known = id(product);
        if (known.isEmpty()) {
            UUID id = add(product, now);
            UUID ours = id(product).orElseThrow();
            if (ours.equals(id)) {
                return new Sent(id, true);
            }
            known = Optional.of(ours);
        }
        describe(known.get(), product, now);
        return new Sent(known.get(), false);
    }

    private Optional<UUID> id(PutProduct product) {
        return statements.find(
                "SELECT id FROM certification_product WHERE shop_id = ? AND code = ?",
                row -> row.uuid("id"),
                product.shopId(),
                product.code());
    }

    private UUID add(PutProduct product, Instant now) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO certification_product (id, shop_id, code, name, category, brand, maker_name, importer_name,"
                        + " holder_brn, verdict, verdict_rank, judged_at, registered_at, changed_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) ON DUPLICATE KEY UPDATE version = version",
                id,
                product.shopId(),
                product.code(),
                product.name(),
                product.category(),
                product.brand(),
                product.makerName(),
                product.importerName(),
                product.holderBrn(),
                Verdict.UNKNOWN,
                Verdict.UNKNOWN.ordinal(),
                now,
                now,
                now);
        return id;
    }

    private void describe(UUID id, PutProduct product, Instant now) {
        statements.update(
                "UPDATE certification_product SET name = ?, category = ?, brand = ?, maker_name = ?, importer_name = ?,"
                        + " holder_brn = ?, changed_at = ?, version = version + 1 WHERE id = ?",
                product.name(),
                product.category(),
                product.brand(),
                product.makerName(),
                product.importerName(),
                product.holderBrn(),
                now,
                id);
    }

    /** @param due when it must be judged again though nothing is heard of it @param rules number of the version it was judged by */
    void judged(UUID id, Judgement judgement, Instant due, int rules) {
        statements.update(
                "UPDATE certification_product SET verdict = ?, verdict_rank = ?, ended_numbers = ?, judged_at = ?,"
                        + " judge_due_at = ?, judged_under = ? WHERE id = ?",
                judgement.overall(),
                judgement.overall().ordinal(),
                judgement.ended().isEmpty() ? null : String.join(" ", new TreeSet<>(judgement.ended())),
                judgement.at(),
                due,
                rules,
                id);
    }

    /** @param compared the form in which a mark of this kind is compared */
    record Marks(MarkKind kind, List<String> given, UnaryOperator<String> compared) {}

    /** Makes products due to be judged, each by itself. */
    void judgeSoon(List<UUID> ids, Instant now) {
        statements.batch(
                "UPDATE certification_product SET judge_due_at = ? WHERE id = ? AND judge_due_at > ?",
                ids.stream().map(id -> new Object[] {now, id, now}).toList());
    }

    void mark(Sent product, List<Marks> marks) {
        if (!product.isNew()) {
            statements.update("DELETE FROM certification_product_mark WHERE product_id = ?", product.id());
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Marks some : marks) {
            for (int place = 0; place < some.given().size(); place++) {
                String given = some.given().get(place);
                String compared = Texts.cut(some.compared().apply(given), LONGEST_MARK);
                rows.add(new Object[] {product.id(), some.kind(), place, given, compared});
            }
        }
        statements.batch(
                "INSERT INTO certification_product_mark (product_id, kind, place, given, compared) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    void onAir(UUID shopId, LocalDate day, List<UUID> products) {
        statements.update(
                "DELETE FROM certification_broadcast WHERE on_day = ? AND product_id IN"
                        + " (SELECT id FROM certification_product WHERE shop_id = ?)",
                day,
                shopId);
        statements.batch(
                "INSERT INTO certification_broadcast (on_day, product_id) VALUES (?, ?)",
                products.stream().map(id -> new Object[] {day, id}).toList());
    }

    private WatchedProduct whole(WatchedProduct head) {
        Map<MarkKind, List<String>> marks = marks(head.id());
        return new WatchedProduct(
                head.id(),
                head.shopId(),
                head.code(),
                head.category(),
                head.makerName(),
                head.importerName(),
                head.holderBrn(),
                head.verdict(),
                head.ended(),
                marks.getOrDefault(MarkKind.MODEL, List.of()),
                marks.getOrDefault(MarkKind.NUMBER, List.of()));
    }

    private Map<MarkKind, List<String>> marks(UUID id) {
        return statements
                .list(
                        "SELECT kind, given FROM certification_product_mark WHERE product_id = ? ORDER BY kind, place",
                        row -> Map.entry(MarkKind.valueOf(row.string("kind")), row.string("given")),
                        id)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static WatchedProduct head(Row row) throws SQLException {
        @Nullable String ended = row.stringOrNull("ended_numbers");
        return new WatchedProduct(
                row.uuid("id"),
                row.uuid("shop_id"),
                row.string("code"),
                row.string("category"),
                row.string("maker_name"),
                row.string("importer_name"),
                row.string("holder_brn"),
                Verdict.valueOf(row.string("verdict")),
                ended == null ? Set.of() : Set.of(ended.split(" ")),
                List.of(),
                List.of());
    }
}
