package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.product.ProductSent;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** Products that were sent since all recalls were last held against them. */
@ApplicationScoped
public class SentProducts {

    @Inject
    private Statements statements;

    /** @param version counts how often the product was sent meanwhile */
    record Due(UUID product, int version) {}

    void sent(@Observes ProductSent event) {
        if (!again(event.product())) {
            try {
                statements.update(
                        "INSERT INTO certification_recall_due (product_id, version) VALUES (?, 1)", event.product());
            } catch (DuplicateKey sentMeanwhile) {
                again(event.product());
            }
        }
    }

    private boolean again(UUID product) {
        return statements.update(
                        "UPDATE certification_recall_due SET version = version + 1 WHERE product_id = ?", product)
                > 0;
    }

    List<Due> next(int most) {
        return statements.list(
                "SELECT product_id, version FROM certification_recall_due ORDER BY product_id LIMIT " + most,
                row -> new Due(row.uuid("product_id"), row.integer("version")));
    }

    /** Those that were sent again meanwhile stay. */
    void done(List<Due> products) {
        statements.batch(
                "DELETE FROM certification_recall_due WHERE product_id = ? AND version = ?",
                products.stream()
                        .map(due -> new Object[] {due.product(), due.version()})
                        .toList());
    }
}
