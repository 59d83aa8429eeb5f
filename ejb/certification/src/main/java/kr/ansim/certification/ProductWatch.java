package kr.ansim.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.product.Holds;
import kr.ansim.certification.product.ProductRegister;
import kr.ansim.certification.product.Products;
import kr.ansim.certification.product.WatchedProduct;
import kr.ansim.certification.verification.Assessor;
import kr.ansim.certification.verification.Freshness;
import kr.ansim.certification.verification.VerdictReport;
import kr.ansim.kernel.RuleBroken;

/**
 * The products whose certificates are watched. Each shop has its own; a product is known by the code its shop gave it. From
 * the moment it is sent, its certificates are asked for again and again, more often on the days it is on air.
 */
@Stateless
public class ProductWatch {

    @Inject
    private ProductRegister register;

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

    /** @return whether the product is new. @throws RuleBroken {@code TOO_MANY_NUMBERS} */
    @RolesAllowed("products:write")
    public boolean put(PutProduct product) {
        return register.put(product);
    }

    /**
     * Says which products are on air on a day; those said before for this day are forgotten.
     *
     * @throws RuleBroken {@code UNKNOWN_PRODUCT} at the field of the code; then nothing is changed
     */
    @RolesAllowed("products:write")
    public void onAir(UUID shopId, LocalDate day, List<String> codes) {
        register.onAir(shopId, day, codes);
    }

    /** How the product stands by what is known now; nobody is asked. @throws RuleBroken {@code UNKNOWN_PRODUCT} also for a product of another shop */
    @RolesAllowed({"certifications:read", "products:write"})
    public ProductCertification certification(UUID shopId, String code) {
        WatchedProduct product =
                products.find(shopId, code).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_PRODUCT));
        Instant now = clock.instant();
        CheckedProduct checked =
                VerdictReport.of(code, assessor.judge(product.facts(), product.numbers()), freshness.limit(now));
        return new ProductCertification(code, checked, holds.open(product.id()));
    }
}
