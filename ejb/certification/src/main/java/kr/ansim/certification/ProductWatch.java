package kr.ansim.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.desk.ProductStandings;
import kr.ansim.certification.product.ProductRegister;
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
    private ProductStandings standings;

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
        return standings.find(shopId, code).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_PRODUCT));
    }
}
