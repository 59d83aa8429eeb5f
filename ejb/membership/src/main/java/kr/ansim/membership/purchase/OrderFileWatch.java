package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Has files of order events taken that somebody has started. */
@ApplicationScoped
class OrderFileWatch {

    private static final Logger LOG = Logger.getLogger(OrderFileWatch.class.getName());
    private static final String NAME = "membership.order-files";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Far longer than the longest file takes; two who take one at once change nothing twice. */
    private static final Duration TERM = Duration.ofMinutes(30);

    @Inject
    private OrderFileTaking taking;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::take));
    }

    private void take() {
        taking.tidy();
        OneByOne.seeTo(
                taking.waiting(), taking::takeAll, LOG, (UUID file) -> "file of orders " + file + " is taken later");
    }
}
