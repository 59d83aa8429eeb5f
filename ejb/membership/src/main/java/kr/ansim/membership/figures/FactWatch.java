package kr.ansim.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Keeps the monthly sums some seconds behind what happens. */
@ApplicationScoped
public class FactWatch {

    private static final String NAME = "membership.figures";
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration TERM = Duration.ofMinutes(2);

    @Inject
    private FactStep step;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runWhileMine(NAME, TERM, this::goOn));
    }

    private void goOn(BooleanSupplier stillMine) {
        boolean more = true;
        while (more && stillMine.getAsBoolean()) {
            more = step.goOn();
        }
    }
}
