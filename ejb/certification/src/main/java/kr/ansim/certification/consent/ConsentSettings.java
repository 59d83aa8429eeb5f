package kr.ansim.certification.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.kernel.BusinessNumber;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who we are to the institutes. */
@Dependent
public class ConsentSettings {

    @Inject
    @ConfigProperty(name = "ansim.certification.company-number")
    Optional<String> companyNumber;

    /** Our registration number, under which reports are submitted to us; without it none are collected. */
    public Optional<BusinessNumber> ourNumber() {
        return companyNumber.flatMap(BusinessNumber::read);
    }
}
