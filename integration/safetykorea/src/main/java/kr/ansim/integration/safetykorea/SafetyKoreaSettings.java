package kr.ansim.integration.safetykorea;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the register is, our key, and our patience. Without a key it is not asked. Dependent, because fields read through
 * a client proxy are empty.
 */
@Dependent
public class SafetyKoreaSettings {

    @Inject
    @ConfigProperty(name = "ansim.safetykorea.url", defaultValue = "http://www.safetykorea.kr/openapi/api/")
    URI url;

    @Inject
    @ConfigProperty(name = "ansim.safetykorea.key")
    Optional<String> key = Optional.empty();

    @Inject
    @ConfigProperty(name = "ansim.safetykorea.connect-timeout", defaultValue = "PT2S")
    Duration connectTimeout;

    /** Between two parts of an answer. */
    @Inject
    @ConfigProperty(name = "ansim.safetykorea.read-timeout", defaultValue = "PT10S")
    Duration readTimeout;

    /** For the whole answer about one certificate. */
    @Inject
    @ConfigProperty(name = "ansim.safetykorea.detail-timeout", defaultValue = "PT15S")
    Duration detailTimeout;

    /** For a whole list, which may be the whole register; what is done with its entries counts too. */
    @Inject
    @ConfigProperty(name = "ansim.safetykorea.list-timeout", defaultValue = "PT1H")
    Duration listTimeout;
}
