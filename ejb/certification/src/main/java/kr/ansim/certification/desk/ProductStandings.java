package kr.ansim.certification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.ProductCertification;
import kr.ansim.certification.product.Holds;
import kr.ansim.certification.product.Products;
import kr.ansim.certification.product.WatchedProduct;
import kr.ansim.certification.verification.Assessor;
import kr.ansim.certification.verification.Freshness;
import kr.ansim.certification.verification.VerdictReport;

/** How watched products stand by what is known now; nobody is asked. */
@ApplicationScoped
public class ProductStandings {

    @Inject
    private Products products;

    @Inject
    private Assessor assessor;

    @Inject
    private Holds holds;

    @Inject
    private Freshness freshness;

    @Inject
    private Clock clock;

    /** @param owner the shop or company whose code it is */
    public Optional<ProductCertification> find(UUID owner, String code) {
        return products.find(owner, code)
                .map(product -> new ProductCertification(code, checked(product), holds.open(product.id())));
    }

    CheckedProduct checked(WatchedProduct product) {
        return VerdictReport.of(
                product.code(), assessor.judge(product.facts(), product.numbers()), freshness.limit(clock.instant()));
    }
}
