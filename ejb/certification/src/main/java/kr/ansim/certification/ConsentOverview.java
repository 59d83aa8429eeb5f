package kr.ansim.certification;

import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.BusinessNumber;

/**
 * All consents of one company.
 *
 * @param institutes all seven, whether or not consent was ever given
 * @param history newest first
 * @param receiver the number of the company that uses this product, when it is set
 */
public record ConsentOverview(
        String company,
        BusinessNumber companyNumber,
        List<InstituteConsent> institutes,
        List<ConsentEntry> history,
        Optional<BusinessNumber> receiver) {

    public ConsentOverview {
        institutes = List.copyOf(institutes);
        history = List.copyOf(history);
    }
}
