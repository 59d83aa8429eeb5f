package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Has cases ended when their time is over. */
@ApplicationScoped
class CaseWatch {

    private static final String NAME = "care.cases";
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration TERM = Duration.ofMinutes(30);

    @Inject
    private CaseEnds ends;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    void start(@Observes SchemaReady ready) {
        workers.every(
                NAME,
                PAUSE,
                () -> leases.runIfMine(NAME, TERM, () -> {
                    untilDone(ends::closeSome);
                    untilDone(ends::removeSome);
                }));
    }

    private static void untilDone(BooleanSupplier some) {
        boolean more = true;
        while (more) {
            more = some.getAsBoolean();
        }
    }
}
