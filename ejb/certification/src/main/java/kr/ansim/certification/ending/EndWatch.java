package kr.ansim.certification.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Has the ends of certificates told, on one node at a time. */
@ApplicationScoped
public class EndWatch {

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
        List<CertificateEnds.Near> near;
        do {
            near = ends.near(BITE);
            near.forEach(ends::tell);
        } while (near.size() == BITE);
    }
}
