package kr.ansim.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Looks once a night for consents that lapse soon; twice changes nothing. */
@ApplicationScoped
class DueWatch {

    private static final String NAME = "membership-consents-due";
    private static final Duration PAUSE = Duration.ofMinutes(50);
    private static final Duration TERM = Duration.ofMinutes(2);
    private static final int HOUR = 5;

    @Inject
    private DueStep step;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private Clock clock;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> {
            if (clock.instant().atZone(SystemClock.KOREA).getHour() == HOUR) {
                leases.runWhileMine(NAME, TERM, this::work);
            }
        });
    }

    void work(BooleanSupplier stillMine) {
        Optional<DueStep.Mark> last = Optional.of(step.begin());
        while (last.isPresent() && stillMine.getAsBoolean()) {
            last = step.goOn(last.get());
        }
    }
}
