package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Forgets old closes. */
@ApplicationScoped
class ForgetWatch {

    private static final String NAME = "membership-close-forgetting";
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration TERM = Duration.ofMinutes(2);

    @Inject
    private ForgetStep step;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runWhileMine(NAME, TERM, this::goOn));
    }

    void goOn(BooleanSupplier stillMine) {
        step.mark();
        for (UUID close : step.marked()) {
            Optional<UUID> last = Optional.of(CloseBook.NOBODY);
            while (last.isPresent() && stillMine.getAsBoolean()) {
                last = step.remove(close, last.get());
            }
        }
    }
}
