package kr.ansim.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A certificate as a source tells it; what the source leaves out is empty.
 *
 * @param scheme absent when the source's word for it is not known
 * @param firstNumber the number it was re-issued from
 * @param category from wide to narrow
 */
public record CertificateDetails(
        String number,
        CertificationSource source,
        Optional<Scheme> scheme,
        String product,
        String brand,
        String model,
        List<String> derivedModels,
        List<String> category,
        String maker,
        String importer,
        List<String> factories,
        String firstNumber,
        Optional<LocalDate> certifiedOn,
        Optional<LocalDate> changedOn,
        String changeReason) {

    public CertificateDetails {
        derivedModels = List.copyOf(derivedModels);
        category = List.copyOf(category);
        factories = List.copyOf(factories);
    }

    /** Its last day by arithmetic. Whether it holds is for its state alone to say. */
    public Optional<LocalDate> endsOn() {
        return scheme.flatMap(one -> certifiedOn.flatMap(one::endOf));
    }
}
