package kr.ansim.certification.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Has the ends of certificates told, on one node at a time. */
@ApplicationScoped
public class EndWatch {

    private static final Logger LOG = Logger.getLogger(EndWatch.class.getName());
    private static final String NAME = "certificate-ends";
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration TERM = Duration.ofMinutes(5);
    private static final int BITE = 200;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private CertificateEnds ends;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::look));
    }

    void look() {
        int told;
        do {
            told = OneByOne.seeTo(
                    ends.near(BITE),
                    ends::tell,
                    LOG,
                    near -> "the end of certificate " + near.number() + " could not be told");
        } while (told == BITE);
    }
}
