package kr.ansim.certification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.product.OpenHolds;
import kr.ansim.certification.product.ProductRegister;

/**
 * The products that partner companies offer by ourselves, watched like those of shops: where a shop would stand, the company
 * does. For the module that keeps these products; who may change one is decided there, and no page calls this.
 */
@Stateless
@PermitAll
public class CompanyProducts {

    @Inject
    private ProductRegister register;

    @Inject
    private OpenHolds holds;

    /** Has the product watched from now on, in the caller's transaction. @throws RuleBroken {@code TOO_MANY_NUMBERS} */
    public void put(PutProduct product) {
        register.put(product);
    }

    /** Those of the companies' products that must not be sold at present, by their codes, each with its causes. */
    public Map<String, HoldDetails> held(Collection<UUID> companies, Collection<String> codes) {
        return holds.of(companies, codes);
    }
}
