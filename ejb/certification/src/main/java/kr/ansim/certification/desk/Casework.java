package kr.ansim.certification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationChanged;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.Verdict;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * What officers do about products. A task is raised when a certificate ends though nobody did wrong, and settled when the
 * product stands otherwise.
 */
@ApplicationScoped
public class Casework {

    @Inject
    private Statements statements;

    @Inject
    private Tasks tasks;

    @Inject
    private Notes notes;

    @Inject
    private AuditTrail trail;

    void changed(@Observes CertificationChanged change) {
        if (change.now() == Verdict.ENDED) {
            tasks.raise(change.product(), change.now());
        } else {
            tasks.settle(change.product());
        }
    }

    public void assign(List<UUID> products, @Nullable String officer) {
        for (UUID product : products) {
            int found = statements.update(
                    "UPDATE certification_product SET assigned_to = ? WHERE id = ?", officer, product);
            if (found == 0) {
                throw new RuleBroken(CertificationRule.UNKNOWN_PRODUCT);
            }
            trail.record(AuditEntry.of("product.assigned", Tasks.PRODUCT, product)
                    .detail("to", officer == null ? "nobody" : officer));
        }
    }

    public void note(UUID product, String author, String words) {
        require(product);
        UUID note = notes.write(product, author, words);
        trail.record(AuditEntry.of("product.noted", Tasks.PRODUCT, product).detail("note", note));
    }

    public void closeTask(UUID product, String by, String reason) {
        tasks.close(product, by, reason);
    }

    private void require(UUID product) {
        if (statements
                .find("SELECT id FROM certification_product WHERE id = ?", row -> row.uuid("id"), product)
                .isEmpty()) {
            throw new RuleBroken(CertificationRule.UNKNOWN_PRODUCT);
        }
    }
}
