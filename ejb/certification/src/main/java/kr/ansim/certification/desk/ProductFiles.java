package kr.ansim.certification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.ProductFile;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.certificate.EvidenceChain;
import kr.ansim.certification.product.Holds;
import kr.ansim.certification.product.ProductMarks;
import kr.ansim.certification.product.Products;
import kr.ansim.certification.product.Products.Label;
import kr.ansim.certification.product.WatchedProduct;
import kr.ansim.certification.verdict.ProductFacts;
import kr.ansim.certification.verification.Assessor;
import kr.ansim.kernel.RuleBroken;

/** One watched product with everything that is known of it. */
@ApplicationScoped
public class ProductFiles {

    private static final int LONGEST_HISTORY = 200;

    @Inject
    private Products products;

    @Inject
    private ProductMarks marks;

    @Inject
    private Assessor assessor;

    @Inject
    private Holds holds;

    @Inject
    private Tasks tasks;

    @Inject
    private Notes notes;

    @Inject
    private EvidenceChain evidence;

    @Inject
    private DueReadings due;

    @Inject
    private ProductStandings standings;

    @Inject
    private Clock clock;

    public ProductFile file(UUID id) {
        WatchedProduct product = known(id);
        List<String> numbers = Stream.concat(
                        assessor.numbers(product.numbers()).stream().map(CertificateNumber::text),
                        holds.everHeldFor(id).stream())
                .distinct()
                .toList();
        Label label = products.label(id).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_PRODUCT));
        return new ProductFile(
                id,
                product.shopId(),
                product.code(),
                label.name(),
                product.category(),
                label.brand(),
                product.models(),
                product.makerName(),
                product.importerName(),
                standings.checked(product),
                holds.open(id),
                tasks.open(id),
                label.assignedTo(),
                notes.of(id),
                evidence.of(numbers, LONGEST_HISTORY));
    }

    /** What the product says of itself. */
    public ProductFacts facts(UUID id) {
        return known(id).facts();
    }

    /** Its certificate numbers in the form in which sources know them. */
    public List<String> numbers(UUID id) {
        return marks.numbers(List.of(id));
    }

    public void askAgain(List<UUID> ids) {
        due.hasten(marks.numbers(ids), clock.instant());
    }

    private WatchedProduct known(UUID id) {
        return products.find(id).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_PRODUCT));
    }
}
