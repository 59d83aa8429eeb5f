package kr.ansim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kr.ansim.kernel.SystemClock;

/**
 * Work that is done in one hour of the night, in Korea, by one node, when nobody minds how much of all is read. What a node that dies
 * leaves undone is done in the next night at the latest.
 */
@ApplicationScoped
public class Nights {

    /** Less than the hour, so that none is missed; the work may begin twice in it. */
    private static final Duration PAUSE = Duration.ofMinutes(50);

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private Clock clock;

    /** @param work done again in the same night it changes nothing; asks after each piece, the term of which is longer */
    public void at(int hour, String name, Duration term, Consumer<BooleanSupplier> work) {
        workers.every(name, PAUSE, () -> {
            if (clock.instant().atZone(SystemClock.KOREA).getHour() == hour) {
                leases.runWhileMine(name, term, work);
            }
        });
    }
}
