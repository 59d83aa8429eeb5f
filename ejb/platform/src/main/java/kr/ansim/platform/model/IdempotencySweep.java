package kr.ansim.platform.model;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets answers after the time promised to callers, in small steps that hold no lock for long. */
@ApplicationScoped
public class IdempotencySweep {

    private static final int STEP = 500;
    private static final Duration LEAST = Duration.ofHours(24);

    @Inject
    private Workers workers;

    @EJB
    private Leases leases;

    @EJB
    private AnswerRows rows;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.idempotency.kept", defaultValue = "PT48H")
    private Duration kept;

    void start(@Observes SchemaReady schema) {
        if (kept.compareTo(LEAST) < 0) {
            throw new IllegalStateException("ansim.idempotency.kept is promised to be at least " + LEAST);
        }
        workers.every(
                "idempotency-sweep",
                Duration.ofMinutes(1),
                () -> leases.runIfMine("idempotency-sweep", Duration.ofMinutes(10), this::sweep));
    }

    /** Drops everything that is older than promised. */
    public void sweep() {
        Instant before = clock.instant().minus(kept);
        while (rows.sweep(before, STEP) == STEP) {
            Thread.onSpinWait();
        }
    }
}
