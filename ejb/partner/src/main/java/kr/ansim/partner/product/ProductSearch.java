package kr.ansim.partner.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Which products are looked for, as the database reads it; in it they are {@code p} and their companies {@code c}. The newest come first. */
final class ProductSearch {

    private final Optional<UUID> company;
    private final String condition;
    private final List<@Nullable Object> values;

    private ProductSearch(Optional<UUID> company, String condition, List<@Nullable Object> values) {
        this.company = company;
        this.condition = condition;
        this.values = values;
    }

    /** @param company whose products are seen, empty for all */
    static ProductSearch of(Optional<UUID> company) {
        return company.map(own -> new ProductSearch(company, "WHERE p.company_id = ?", List.of(own)))
                .orElseGet(() -> new ProductSearch(company, "WHERE 1 = 1", List.of()));
    }

    /** With these words in a name or code, or with this bar code. */
    ProductSearch words(String query) {
        String wanted = query.strip();
        if (wanted.isEmpty()) {
            return this;
        }
        String part = "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return and(
                "(p.code = ? OR p.item_code LIKE ? ESCAPE '!' OR p.name LIKE ? ESCAPE '!'"
                        + " OR p.id IN (SELECT product_id FROM partner_product_value WHERE kind = 'BARCODE' AND text = ?))",
                List.of(ProductCode.read(wanted).orElse(wanted), part, part, wanted));
    }

    /** Those that come after this one. */
    ProductSearch after(@Nullable UUID id) {
        return id == null ? this : and("p.id < ?", List.of(id));
    }

    /** Companies that left have theirs kept, and sell none. */
    ProductSearch ofPresentCompanies() {
        return and("c.state NOT IN ('REFUSED', 'WITHDRAWN')", List.of());
    }

    ProductSearch among(Collection<UUID> ids) {
        return and("p.id IN (" + Statements.marks(ids.size()) + ")", ids);
    }

    ProductSearch codes(Collection<String> codes) {
        return and("p.code IN (" + Statements.marks(codes.size()) + ")", codes);
    }

    private ProductSearch and(String more, Collection<?> moreValues) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(moreValues);
        return new ProductSearch(company, condition + " AND " + more, all);
    }

    Optional<UUID> company() {
        return company;
    }

    String condition() {
        return condition;
    }

    String newest(int limit) {
        return condition + " ORDER BY p.id DESC LIMIT " + limit;
    }

    List<@Nullable Object> values() {
        return values;
    }
}
