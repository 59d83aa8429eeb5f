package kr.ansim.integration.address;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the register is, and our two keys. Without its key a call is not made and counts as unavailable. Dependent, because
 * fields read through a client proxy are empty.
 */
@Dependent
public class RegisterSettings {

    @Inject
    @ConfigProperty(
            name = "ansim.address.link-url",
            defaultValue = "https://business.juso.go.kr/addrlink/addrLinkApi.do")
    URI linkUrl;

    @Inject
    @ConfigProperty(
            name = "ansim.address.coord-url",
            defaultValue = "https://business.juso.go.kr/addrlink/addrCoordApi.do")
    URI coordUrl;

    @Inject
    @ConfigProperty(name = "ansim.address.link-key")
    Optional<String> linkKey;

    @Inject
    @ConfigProperty(name = "ansim.address.coord-key")
    Optional<String> coordKey;

    @Inject
    @ConfigProperty(name = "ansim.address.connect-timeout", defaultValue = "PT1S")
    Duration connectTimeout;

    @Inject
    @ConfigProperty(name = "ansim.address.read-timeout", defaultValue = "PT2S")
    Duration readTimeout;
}
