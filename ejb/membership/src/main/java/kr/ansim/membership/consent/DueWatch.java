package kr.ansim.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kr.ansim.platform.Nights;
import kr.ansim.platform.SchemaReady;

/** Looks once a night for consents that lapse soon; twice changes nothing. */
@ApplicationScoped
class DueWatch {

    private static final Duration TERM = Duration.ofMinutes(2);
    private static final int HOUR = 5;

    @Inject
    private DueStep step;

    @Inject
    private Nights nights;

    void begin(@Observes SchemaReady ready) {
        nights.at(HOUR, "membership-consents-due", TERM, this::work);
    }

    void work(BooleanSupplier stillMine) {
        Optional<DueStep.Mark> last = Optional.of(step.begin());
        while (last.isPresent() && stillMine.getAsBoolean()) {
            last = step.goOn(last.get());
        }
    }
}
