package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.PutProduct;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.verdict.Judgement;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All watched products. */
@ApplicationScoped
public class Products {

    private static final String COLUMNS =
            "SELECT id, shop_id, code, category, maker_name, importer_name, holder_brn, verdict, ended_numbers"
                    + " FROM certification_product ";

    @Inject
    private Statements statements;

    @Inject
    private ProductMarks marks;

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

    /** Those of the shop's products that have these codes. */
    Map<String, UUID> ids(UUID shopId, List<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> values = new ArrayList<>(codes);
        values.add(0, shopId);
        return statements
                .list(
                        "SELECT code, id FROM certification_product WHERE shop_id = ? AND code IN ("
                                + Statements.marks(codes.size()) + ")",
                        row -> Map.entry(row.string("code"), row.uuid("id")),
                        values.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    /** Makes products due to be judged, each by itself. */
    void judgeSoon(List<UUID> ids, Instant now) {
        statements.batch(
                "UPDATE certification_product SET judge_due_at = ? WHERE id = ? AND judge_due_at > ?",
                ids.stream().map(id -> new Object[] {now, id, now}).toList());
    }

    private WatchedProduct whole(WatchedProduct head) {
        Map<MarkKind, List<String>> given = marks.of(head.id());
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
                given.getOrDefault(MarkKind.MODEL, List.of()),
                given.getOrDefault(MarkKind.NUMBER, List.of()));
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
