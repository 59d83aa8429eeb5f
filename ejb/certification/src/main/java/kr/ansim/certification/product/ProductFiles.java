package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.ProductFile;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.certificate.EvidenceChain;
import kr.ansim.certification.desk.Notes;
import kr.ansim.certification.desk.Tasks;
import kr.ansim.certification.verdict.ProductFacts;
import kr.ansim.certification.verification.Assessor;
import kr.ansim.certification.verification.Freshness;
import kr.ansim.certification.verification.VerdictReport;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Statements;

/** One watched product with everything that is known of it. */
@ApplicationScoped
public class ProductFiles {

    private static final int LONGEST_HISTORY = 200;

    @Inject
    private Statements statements;

    @Inject
    private Products products;

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
    private Freshness freshness;

    @Inject
    private Clock clock;

    public ProductFile file(UUID id) {
        WatchedProduct product = known(id);
        List<String> numbers = assessor.numbers(product.numbers()).stream()
                .map(CertificateNumber::text)
                .toList();
        CheckedProduct checked = VerdictReport.of(
                product.code(), assessor.judge(product.facts(), product.numbers()), freshness.limit(clock.instant()));
        return statements
                .find(
                        "SELECT name, brand, assigned_to FROM certification_product WHERE id = ?",
                        row -> new ProductFile(
                                id,
                                product.code(),
                                row.string("name"),
                                product.category(),
                                row.string("brand"),
                                product.models(),
                                product.makerName(),
                                product.importerName(),
                                checked,
                                holds.open(id),
                                tasks.open(id),
                                Optional.ofNullable(row.stringOrNull("assigned_to")),
                                notes.of(id),
                                evidence.of(numbers, LONGEST_HISTORY)),
                        id)
                .orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_PRODUCT));
    }

    /** What the product says of itself. */
    public ProductFacts facts(UUID id) {
        return known(id).facts();
    }

    /** Its certificate numbers in the form in which sources know them. */
    public List<String> numbers(UUID id) {
        return products.numbers(List.of(id));
    }

    public void askAgain(List<UUID> ids) {
        due.hasten(products.numbers(ids), clock.instant());
    }

    private WatchedProduct known(UUID id) {
        return products.find(id).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_PRODUCT));
    }
}
