package kr.ansim.integration.taxoffice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the tax office is, our key, and our patience. Without a key it is not asked. Dependent, because fields read through
 * a client proxy are empty.
 */
@Dependent
public class TaxOfficeSettings {

    @Inject
    @ConfigProperty(name = "ansim.tax-office.url", defaultValue = "https://api.odcloud.kr/api/nts-businessman/v1")
    URI url;

    @Inject
    @ConfigProperty(name = "ansim.tax-office.key")
    Optional<String> key = Optional.empty();

    @Inject
    @ConfigProperty(name = "ansim.tax-office.connect-timeout", defaultValue = "PT2S")
    Duration connectTimeout;

    /** Between two parts of an answer. */
    @Inject
    @ConfigProperty(name = "ansim.tax-office.read-timeout", defaultValue = "PT10S")
    Duration readTimeout;

    /** For the whole answer. */
    @Inject
    @ConfigProperty(name = "ansim.tax-office.answer-timeout", defaultValue = "PT20S")
    Duration answerTimeout;
}
