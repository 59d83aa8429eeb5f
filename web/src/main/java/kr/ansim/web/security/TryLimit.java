package kr.ansim.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.CallerAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one network may try to log in or ask for letters: a whole office behind one address gets along with it,
 * somebody who tries one password with all names does not.
 */
@ApplicationScoped
public class TryLimit {

    private Allowances allowances = new Allowances(0, 0, Duration.ofMinutes(1));

    @Inject
    void limit(@ConfigProperty(name = "ansim.identity.tries-per-minute", defaultValue = "30") int perMinute) {
        allowances = new Allowances(perMinute, perMinute, Duration.ofMinutes(1));
    }

    public boolean allows() {
        return allowances.take(Network.of(CallerAddress.current())).isZero();
    }
}
