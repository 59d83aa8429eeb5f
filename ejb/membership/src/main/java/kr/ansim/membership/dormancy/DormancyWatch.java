package kr.ansim.membership.dormancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Looks for members who do nothing, in the hour of the night in which nobody minds that all of them are read. */
@ApplicationScoped
class DormancyWatch {

    private static final String NAME = "membership-dormancy";
    private static final Duration PAUSE = Duration.ofMinutes(50);
    private static final Duration TERM = Duration.ofMinutes(45);
    private static final int HOUR = 4;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private Dormancies dormancies;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private Clock clock;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, this::goOn);
    }

    private void goOn() {
        if (clock.instant().atZone(SystemClock.KOREA).getHour() == HOUR) {
            leases.runIfMine(NAME, TERM, () -> {
                throughAll(dormancies::settleSome);
                throughAll(dormancies::tellSome);
            });
        }
    }

    private static void throughAll(Function<UUID, Optional<UUID>> step) {
        Optional<UUID> last = Optional.of(FIRST);
        while (last.isPresent()) {
            last = step.apply(last.get());
        }
    }
}
