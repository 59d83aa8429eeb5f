package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.HeldRecall;
import kr.ansim.certification.RecallOrigin;
import kr.ansim.platform.Statements;

/** The recalls that hold products. */
@ApplicationScoped
public class HeldRecalls {

    @Inject
    private Statements statements;

    Optional<HeldRecall> find(UUID id) {
        return statements.find(
                "SELECT origin, uid, product_name, published_on, harm FROM certification_recall WHERE id = ?",
                row -> new HeldRecall(
                        id,
                        RecallOrigin.valueOf(row.string("origin")),
                        row.string("uid"),
                        row.string("product_name"),
                        Optional.ofNullable(row.dateOrNull("published_on")),
                        row.string("harm")),
                id);
    }
}
