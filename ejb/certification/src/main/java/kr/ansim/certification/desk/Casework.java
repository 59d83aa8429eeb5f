package kr.ansim.certification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.product.EndedNumbersChanged;
import kr.ansim.certification.product.Products;
import kr.ansim.certification.product.WatchedProduct;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * What officers do about products. A task is raised when a certificate ends though nobody did wrong, whatever else is the
 * matter with the product, and settled when none of its certificates is ended any more.
 */
@ApplicationScoped
public class Casework {

    @Inject
    private Products products;

    @Inject
    private Tasks tasks;

    @Inject
    private Notes notes;

    @Inject
    private AuditTrail trail;

    void changed(@Observes EndedNumbersChanged change) {
        if (change.now().isEmpty()) {
            tasks.settle(change.product());
        } else if (change.isMore()) {
            tasks.raise(change.product(), Verdict.ENDED);
        }
    }

    public void assign(List<UUID> some, @Nullable String officer) {
        for (UUID product : some) {
            require(products.assign(product, officer));
            trail.record(AuditEntry.of("product.assigned", WatchedProduct.SUBJECT, product)
                    .detail("to", officer == null ? "nobody" : officer));
        }
    }

    public void note(UUID product, String author, String words) {
        require(products.isKnown(product));
        UUID note = notes.write(product, author, words);
        trail.record(
                AuditEntry.of("product.noted", WatchedProduct.SUBJECT, product).detail("note", note));
    }

    public void closeTask(UUID product, String by, String reason) {
        tasks.close(product, by, reason);
    }

    private static void require(boolean known) {
        if (!known) {
            throw new RuleBroken(CertificationRule.UNKNOWN_PRODUCT);
        }
    }
}
