package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Looks for checks that are to be opened and for deadlines that come near. */
@ApplicationScoped
public class PrivacyWatch {

    private static final Logger LOG = Logger.getLogger(PrivacyWatch.class.getName());
    private static final String NAME = "partner-privacy";
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration TERM = Duration.ofMinutes(5);
    private static final int BITE = 200;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private PrivacyCalls calls;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::look));
    }

    void look() {
        calls.due().forEach(due -> each(() -> calls.open(due)));
        List<PrivacyCalls.Near> near = calls.near(BITE);
        near.forEach(one -> each(() -> calls.tell(one)));
    }

    /** One that fails keeps none of the others waiting. */
    private static void each(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a privacy check could not be seen to", LoggedFailure.of(failure));
        }
    }
}
