package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
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
        each(calls.due(), calls::open);
        each(calls.near(BITE), calls::tell);
    }

    private static <T> void each(List<T> all, Consumer<T> work) {
        OneByOne.seeTo(all, work, LOG, one -> "a privacy check could not be seen to");
    }
}
