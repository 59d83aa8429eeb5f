package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Reminds of call-backs that are near, and tells of those that were missed. */
@ApplicationScoped
class CallBackWatch {

    private static final String NAME = "care.call-backs";
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final Duration TERM = Duration.ofMinutes(5);

    @Inject
    private CallBackStep step;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::look));
    }

    private void look() {
        boolean more = true;
        while (more) {
            more = step.remind();
        }
        more = true;
        while (more) {
            more = step.miss();
        }
    }
}
