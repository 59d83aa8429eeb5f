package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What watched products tell of themselves that a recall may tell too. */
@ApplicationScoped
public class ProductTexts {

    private static final String SELECT = "SELECT p.id, p.name, p.brand, m.kind, m.given FROM certification_product p"
            + " LEFT JOIN certification_product_mark m ON m.product_id = p.id";
    private static final String IN_ORDER = " ORDER BY p.id, m.kind, m.place";

    @Inject
    private Statements statements;

    /** Hands over all products, one after the other. */
    void each(BiConsumer<UUID, ToldTexts> taker) {
        Gathering gathering = new Gathering(taker);
        statements.each(SELECT + IN_ORDER, gathering::take);
        gathering.end();
    }

    void each(List<UUID> products, BiConsumer<UUID, ToldTexts> taker) {
        Gathering gathering = new Gathering(taker);
        String marks = Statements.marks(products.size());
        statements.each(SELECT + " WHERE p.id IN (" + marks + ")" + IN_ORDER, gathering::take, products.toArray());
        gathering.end();
    }

    /** Makes one product of the rows of its marks. */
    private static final class Gathering {

        private final BiConsumer<UUID, ToldTexts> taker;
        private @Nullable UUID id;
        private String name = "";
        private String brand = "";
        private final List<String> numbers = new ArrayList<>();
        private final List<String> barCodes = new ArrayList<>();
        private final List<String> models = new ArrayList<>();

        Gathering(BiConsumer<UUID, ToldTexts> taker) {
            this.taker = taker;
        }

        void take(Row row) throws SQLException {
            UUID next = row.uuid("id");
            if (!next.equals(id)) {
                end();
                id = next;
                name = row.string("name");
                brand = row.string("brand");
            }
            String kind = row.stringOrNull("kind");
            if (kind != null) {
                list(kind).add(row.string("given"));
            }
        }

        private List<String> list(String kind) {
            return switch (kind) {
                case "NUMBER" -> numbers;
                case "BARCODE" -> barCodes;
                default -> models;
            };
        }

        void end() {
            if (id != null) {
                taker.accept(id, new ToldTexts(numbers, barCodes, models, brand, name));
                List.of(numbers, barCodes, models).forEach(List::clear);
                id = null;
            }
        }
    }
}
