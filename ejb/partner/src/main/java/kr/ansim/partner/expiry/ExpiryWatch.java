package kr.ansim.partner.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Looks for papers whose end comes near or has come. */
@ApplicationScoped
public class ExpiryWatch {

    private static final Logger LOG = Logger.getLogger(ExpiryWatch.class.getName());
    private static final String NAME = "partner-expiry";
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration TERM = Duration.ofMinutes(5);
    private static final int BITE = 200;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private Expiries expiries;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::look));
    }

    void look() {
        int told;
        do {
            told = OneByOne.seeTo(
                    expiries.near(BITE),
                    expiries::tell,
                    LOG,
                    near -> "the end of an accepted paper, " + near.decision() + ", could not be told");
        } while (told == BITE);
        OneByOne.seeTo(
                expiries.companies(),
                expiries::suspendOrLift,
                LOG,
                company -> "ended papers of company " + company + " could not be seen to");
    }
}
