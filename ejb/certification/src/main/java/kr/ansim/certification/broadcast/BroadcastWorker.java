package kr.ansim.certification.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Carries running checks on, at one node at a time; when that node dies another takes over. */
@ApplicationScoped
public class BroadcastWorker {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TERM = Duration.ofSeconds(15);

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private BroadcastRuns runs;

    @Inject
    private BroadcastWork work;

    void begin(@Observes SchemaReady ready) {
        workers.every("broadcast-check", PAUSE, this::carryOn);
    }

    private void carryOn() {
        if (!runs.running().isEmpty()) {
            leases.runIfMine(
                    "certification-broadcast",
                    TERM,
                    () -> runs.running().forEach(run -> {
                        boolean more = true;
                        while (more) {
                            more = work.carryOn(run);
                        }
                    }));
        }
    }
}
