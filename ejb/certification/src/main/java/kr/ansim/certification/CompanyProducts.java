package kr.ansim.certification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.desk.ProductStandings;
import kr.ansim.certification.number.NumberReader;
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

    @Inject
    private ProductStandings standings;

    @Inject
    private NumberReader reader;

    /** Has the product watched from now on, in the caller's transaction. @throws RuleBroken {@code TOO_MANY_NUMBERS} */
    public void put(PutProduct product) {
        register.put(product);
    }

    /**
     * What cannot be a certificate number among what is given as such, and why. It is watched all the same, and proves
     * nothing; words that say that there is no number can be read.
     */
    public Map<String, NumberReading.Why> unreadable(Collection<String> given) {
        Map<String, NumberReading.Why> unreadable = new LinkedHashMap<>();
        given.forEach(text -> {
            if (reader.typed(text) instanceof NumberReading.Impossible impossible) {
                unreadable.put(text, impossible.why());
            }
        });
        return unreadable;
    }

    /** Those of the companies' products that must not be sold at present, by their codes, each with its causes. */
    public Map<String, HoldDetails> held(Collection<UUID> companies, Collection<String> codes) {
        return holds.of(companies, codes);
    }

    /** How a product stands by what is known now; nobody is asked. Empty for one that is not watched. */
    public Optional<CheckedProduct> standing(UUID company, String code) {
        return standings.find(company, code).map(ProductCertification::checked);
    }

    /** The company's products that a punitive act of a certification body holds at present, at most this many. */
    public List<ProductKey> punished(UUID company, int most) {
        return holds.punished(company, most);
    }

    /** All of the companies' products that must not be sold at present. */
    public Map<String, HoldDetails> held(Collection<UUID> companies) {
        return holds.of(companies);
    }
}
