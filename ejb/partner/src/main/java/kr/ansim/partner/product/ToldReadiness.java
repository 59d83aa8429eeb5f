package kr.ansim.partner.product;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.PartnerProduct;
import kr.ansim.partner.ProductStage;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * What systems outside were last told of a product: that it is ready to air, or that it is not. How it stands is worked out
 * when somebody asks; this is only what was said, so that each change is said, and said once.
 */
@Stateless
@PermitAll
public class ToldReadiness {

    @Inject
    private Statements statements;

    @Inject
    private ProductShelf shelf;

    @Inject
    private ProductStages stages;

    @Inject
    private Event<ReadinessChanged> changed;

    @Inject
    private Clock clock;

    /** @param ready empty while nobody has looked */
    private record Said(@Nullable Boolean ready) {}

    /** Tells how the product stands when that is not what was told last. */
    public void look(UUID id) {
        // the lock comes first: how it stood before somebody else looked must not be told after that
        Said said = locked(id);
        Optional<PartnerProduct> found = shelf.find(Optional.empty(), id);
        if (found.isEmpty()) {
            return;
        }
        PartnerProduct product = found.get();
        boolean ready = product.readiness().ready();
        if (said.ready() != null && said.ready() == ready) {
            return;
        }
        statements.update(
                "UPDATE partner_readiness_told SET ready = ?, told_at = ? WHERE product_id = ?",
                ready,
                clock.instant(),
                id);
        if (said.ready() != null) {
            changed.fire(new ReadinessChanged(
                    product.details().company(),
                    product.details().code(),
                    product.details().description().itemCode(),
                    ready));
        }
    }

    /** The products of a company of which something else was told last, or of which nobody knows what. */
    public List<UUID> outdated(UUID company) {
        Map<UUID, Said> said = new HashMap<>();
        statements.each(
                "SELECT t.product_id, t.ready FROM partner_product p JOIN partner_readiness_told t"
                        + " ON t.product_id = p.id WHERE p.company_id = ?",
                row -> said.put(row.uuid("product_id"), new Said(row.boolOrNull("ready"))),
                company);
        return stages.of(Optional.of(company)).entrySet().stream()
                .filter(one -> {
                    @Nullable
                    Boolean told =
                            said.getOrDefault(one.getKey(), new Said(false)).ready();
                    return told == null || told != (one.getValue() == ProductStage.READY);
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<UUID> companies() {
        return statements.list("SELECT DISTINCT company_id FROM partner_product", row -> row.uuid("company_id"));
    }

    private Said locked(UUID id) {
        return find(id).orElseGet(() -> {
            begin(id);
            return find(id).orElseThrow();
        });
    }

    private Optional<Said> find(UUID id) {
        return statements.find(
                "SELECT ready FROM partner_readiness_told WHERE product_id = ? FOR UPDATE",
                row -> new Said(row.boolOrNull("ready")),
                id);
    }

    private void begin(UUID id) {
        try {
            statements.update("INSERT INTO partner_readiness_told (product_id, ready) VALUES (?, FALSE)", id);
        } catch (DuplicateKey begunMeanwhile) {
            // whoever was faster wrote the same
        }
    }
}
