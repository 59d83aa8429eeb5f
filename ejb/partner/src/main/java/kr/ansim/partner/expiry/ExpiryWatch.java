package kr.ansim.partner.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.LoggedFailure;
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
    private static final String ENDED = "유효기간이 지난 필수 서류가 있습니다.";
    private static final String MENDED = "필수 서류가 다시 갖추어졌습니다.";

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
        List<Expiries.Near> near;
        do {
            near = expiries.near(BITE);
            near.forEach(expiries::tell);
        } while (near.size() == BITE);
        expiries.companies().forEach(this::suspendOrLift);
    }

    /** One company that fails keeps none of the others waiting. */
    private void suspendOrLift(UUID company) {
        try {
            expiries.suspendOrLift(company, ENDED, MENDED);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "ended papers of company " + company + " could not be seen to",
                    LoggedFailure.of(failure));
        }
    }
}
