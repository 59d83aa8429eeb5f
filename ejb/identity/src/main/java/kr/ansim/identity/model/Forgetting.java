package kr.ansim.identity.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Throws away what is no longer of use: tries after a month, links a month after their end, log-ins after half a year. */
@Stateless
@PermitAll
public class Forgetting {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration HALF_YEAR = Duration.ofDays(183);

    @Inject
    private Attempts attempts;

    @Inject
    private OneTimeLinks links;

    @Inject
    private PastLogIns pastLogIns;

    @Inject
    private Clock clock;

    public void forgetOld() {
        Instant now = clock.instant();
        attempts.forgetBefore(now.minus(MONTH));
        links.forgetBefore(now.minus(MONTH));
        pastLogIns.forgetBefore(now.minus(HALF_YEAR));
    }
}
