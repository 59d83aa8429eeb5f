package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kr.ansim.membership.SimulationReport;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Counts the simulations that were asked for; one that a node did not end is counted from the beginning. */
@ApplicationScoped
class SimulationWatch {

    private static final String NAME = "membership-simulation";
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TERM = Duration.ofMinutes(2);

    @Inject
    private Simulations simulations;

    @Inject
    private Simulating simulating;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runWhileMine(NAME, TERM, this::countAll));
    }

    private void countAll(BooleanSupplier stillMine) {
        Optional<SimulationReport> next = simulations.next();
        while (next.isPresent() && stillMine.getAsBoolean()) {
            simulating.count(next.get(), stillMine);
            next = simulations.next();
        }
    }
}
