package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.ProductModel;
import kr.ansim.partner.SalesChannel;
import kr.ansim.platform.Statements;

/** What products have several of. */
@ApplicationScoped
class ProductValues {

    private enum Kind {
        MODEL,
        NUMBER,
        BARCODE,
        CLAIM,
        CHANNEL
    }

    private record Value(UUID product, Kind kind, int model, String text) {}

    /** Those of one product. */
    record Of(List<ProductModel> models, List<String> barcodes, Set<String> claims, Set<SalesChannel> channels) {

        static final Of NONE = new Of(List.of(), List.of(), Set.of(), Set.of());
    }

    @Inject
    private Statements statements;

    void replace(UUID product, DescribeProduct told) {
        statements.update("DELETE FROM partner_product_value WHERE product_id = ?", product);
        add(product, told);
    }

    void add(UUID product, DescribeProduct told) {
        List<Object[]> rows = new ArrayList<>();
        for (int model = 0; model < told.models().size(); model++) {
            rows.add(new Object[] {
                product, Kind.MODEL, model, 0, told.models().get(model).name()
            });
            add(rows, product, Kind.NUMBER, model, told.models().get(model).certificateNumbers());
        }
        add(rows, product, Kind.BARCODE, 0, told.barcodes());
        add(rows, product, Kind.CLAIM, 0, told.claims());
        add(
                rows,
                product,
                Kind.CHANNEL,
                0,
                told.channels().stream().map(Enum::name).toList());
        statements.batch(
                "INSERT INTO partner_product_value (product_id, kind, model, place, text) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    private static void add(List<Object[]> rows, UUID product, Kind kind, int model, Collection<String> texts) {
        int place = 0;
        for (String text : texts) {
            rows.add(new Object[] {product, kind, model, place, text});
            place++;
        }
    }

    /** Those of many products, asked for once. */
    Map<UUID, Of> of(Collection<UUID> products) {
        if (products.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Value>> byProduct = statements
                .list(
                        "SELECT product_id, kind, model, text FROM partner_product_value WHERE product_id IN ("
                                + Statements.marks(products.size()) + ") ORDER BY product_id, kind, model, place",
                        row -> new Value(
                                row.uuid("product_id"),
                                Kind.valueOf(row.string("kind")),
                                row.integer("model"),
                                row.string("text")),
                        products.toArray())
                .stream()
                .collect(Collectors.groupingBy(Value::product));
        Map<UUID, Of> all = new HashMap<>();
        byProduct.forEach((product, values) -> all.put(product, gathered(values)));
        return all;
    }

    private static Of gathered(List<Value> values) {
        List<ProductModel> models = values.stream()
                .filter(value -> value.kind() == Kind.MODEL)
                .map(model -> new ProductModel(
                        model.text(),
                        values.stream()
                                .filter(value -> value.kind() == Kind.NUMBER && value.model() == model.model())
                                .map(Value::text)
                                .toList()))
                .toList();
        return new Of(
                models,
                texts(values, Kind.BARCODE),
                Set.copyOf(texts(values, Kind.CLAIM)),
                texts(values, Kind.CHANNEL).stream().map(SalesChannel::valueOf).collect(Collectors.toSet()));
    }

    private static List<String> texts(List<Value> values, Kind kind) {
        return values.stream()
                .filter(value -> value.kind() == kind)
                .map(Value::text)
                .toList();
    }
}
