package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Frees what was set aside once its time is over. Whoever asks before is served by then as if it had. */
@ApplicationScoped
public class HoldWatch {

    private static final Logger LOG = Logger.getLogger(HoldWatch.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int BATCH = 500;

    @Inject
    private Holds holds;

    @Inject
    private HoldEnd end;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every("benefit holds whose time is over", PAUSE, this::look);
    }

    private void look() {
        leases.runIfMine(
                "membership.holds",
                Duration.ofMinutes(1),
                () -> OneByOne.seeTo(
                        holds.runOut(BATCH), end::end, LOG, (UUID hold) -> "the hold " + hold + " is ended later"));
    }
}
