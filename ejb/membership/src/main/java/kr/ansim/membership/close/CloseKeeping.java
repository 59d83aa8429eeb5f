package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import kr.ansim.kernel.SystemClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long it stays what a close counted of each member. Only taking a close back needs it: who moved, the sums of the report,
 * the proofs and the best are kept by themselves. So the rows of the latest close that holds stay in any case.
 */
@ApplicationScoped
class CloseKeeping {

    @Inject
    @ConfigProperty(name = "ansim.membership.close-kept", defaultValue = "P3M")
    private String kept;

    @Inject
    private Clock clock;

    CloseKeeping() {}

    CloseKeeping(String kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Closes that ended before this moment are forgotten. */
    Instant since() {
        return clock.instant()
                .atZone(SystemClock.KOREA)
                .minus(Period.parse(kept))
                .toInstant();
    }
}
