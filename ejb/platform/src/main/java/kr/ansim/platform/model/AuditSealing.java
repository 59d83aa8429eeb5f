package kr.ansim.platform.model;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/**
 * Seals new entries about once a second. An entry becomes visible when its transaction commits, which may be after later
 * ones were sealed: each look reaches back a little, one a minute further, one an hour and the first one far. The locked
 * head row makes nodes take turns; a lease besides would cost three commits a second for nothing.
 *
 * <p>The last seal goes into the log every hour: an older head put back together with the rows of its time is genuine, and
 * only a number and a hash noted outside the database give it away.
 */
@ApplicationScoped
public class AuditSealing {

    private static final Logger LOG = Logger.getLogger(AuditSealing.class.getName());
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration FAR = Duration.ofDays(2);
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    @Inject
    private Workers workers;

    @EJB
    private ChainSeals seals;

    @Inject
    private Clock clock;

    private Instant nextLong = Instant.MIN;
    private Instant nextFar = Instant.MIN;

    void start(@Observes SchemaReady schema) {
        workers.every("audit-sealing", Duration.ofSeconds(1), this::sealAll);
    }

    /** Takes whatever is in reach, until enough is done for one run. */
    public void sealAll() {
        Instant now = clock.instant();
        boolean hourly = !now.isBefore(nextFar);
        Duration reach = reach(now);
        Instant since = seals.lastSealed()
                .map(last -> last.isBefore(now) ? last.minus(reach) : now.minus(reach))
                .orElse(Instant.EPOCH);
        Instant enough = now.plus(ENOUGH);
        int sealed;
        do {
            sealed = seals.seal(since);
        } while (sealed == ChainSeals.STEP && clock.instant().isBefore(enough));
        if (hourly) {
            seals.lastSeal().ifPresent(last -> LOG.log(Level.INFO, "last seal of the audit trail: {0}", last));
        }
    }

    private Duration reach(Instant now) {
        if (!now.isBefore(nextFar)) {
            nextFar = now.plus(Duration.ofHours(1));
            return FAR;
        }
        if (!now.isBefore(nextLong)) {
            nextLong = now.plus(Duration.ofMinutes(1));
            return LONG;
        }
        return SHORT;
    }
}
