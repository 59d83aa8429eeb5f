package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Looks for members to match who were told of while grades were closed. */
@ApplicationScoped
class MatchingWatch {

    private static final String NAME = "membership-matching";
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 100;
    private static final Duration TERM = Duration.ofMinutes(5);

    @Inject
    private LateMatching late;

    @Inject
    private WaitingMembers waiting;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::goOn));
    }

    private void goOn() {
        boolean more = true;
        while (more) {
            more = waiting.some(AT_ONCE).stream().filter(late::match).count() > 0;
        }
    }
}
