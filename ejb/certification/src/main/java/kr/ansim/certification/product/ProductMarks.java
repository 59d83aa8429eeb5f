package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The models, bar codes and certificate numbers on all watched products. */
@ApplicationScoped
public class ProductMarks {

    private static final int LONGEST = 100;

    @Inject
    private Statements statements;

    /** @param compared the form in which a mark of this kind is compared */
    record Marks(MarkKind kind, List<String> given, UnaryOperator<String> compared) {}

    /** In place of those that the product had before. */
    void put(Products.Sent product, List<Marks> marks) {
        if (!product.isNew()) {
            statements.update("DELETE FROM certification_product_mark WHERE product_id = ?", product.id());
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Marks some : marks) {
            for (int place = 0; place < some.given().size(); place++) {
                String given = some.given().get(place);
                String compared = Texts.cut(some.compared().apply(given), LONGEST);
                rows.add(new Object[] {product.id(), some.kind(), place, given, compared});
            }
        }
        statements.batch(
                "INSERT INTO certification_product_mark (product_id, kind, place, given, compared) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    /** Those of one product, each kind in the order given. */
    Map<MarkKind, List<String>> of(UUID id) {
        return statements
                .list(
                        "SELECT kind, given FROM certification_product_mark WHERE product_id = ? ORDER BY kind, place",
                        row -> Map.entry(MarkKind.valueOf(row.string("kind")), row.string("given")),
                        id)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The products that bear a number, in the order in which they must be locked. */
    List<UUID> bearing(String number) {
        return statements.list(
                "SELECT DISTINCT product_id FROM certification_product_mark WHERE kind = 'NUMBER' AND compared = ?"
                        + " ORDER BY product_id",
                row -> row.uuid("product_id"),
                number);
    }

    /** The certificate numbers that stand on these products, in the order in which they must be locked. */
    public List<String> numbers(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : statements.list(
                        "SELECT DISTINCT compared FROM certification_product_mark WHERE kind = 'NUMBER' AND compared <> ''"
                                + " AND product_id IN (" + Statements.marks(ids.size()) + ") ORDER BY compared",
                        row -> row.string("compared"),
                        ids.toArray());
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
}
