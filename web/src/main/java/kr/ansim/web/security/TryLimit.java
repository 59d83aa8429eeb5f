package kr.ansim.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import kr.ansim.platform.CallerAddress;

/**
 * How often one network may try to log in or ask for letters: a whole office behind one address gets along with it,
 * somebody who tries one password with all names does not.
 */
@ApplicationScoped
public class TryLimit {

    private static final int PER_MINUTE = 30;

    private final Allowances allowances = new Allowances(PER_MINUTE, PER_MINUTE, Duration.ofMinutes(1));

    public boolean allows() {
        return allowances.take(Network.of(CallerAddress.current())).isZero();
    }
}
