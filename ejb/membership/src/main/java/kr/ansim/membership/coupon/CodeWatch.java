package kr.ansim.membership.coupon;

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

/** Has the codes made that were ordered. */
@ApplicationScoped
public class CodeWatch {

    private static final Logger LOG = Logger.getLogger(CodeWatch.class.getName());
    private static final String NAME = "membership.coupon-codes";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Far longer than ten million codes take; two who make codes at once wait for each other. */
    private static final Duration TERM = Duration.ofMinutes(30);

    @Inject
    private CampaignRows campaigns;

    @Inject
    private CodeStep step;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::make));
    }

    private void make() {
        OneByOne.seeTo(
                campaigns.unfinished(), this::all, LOG, (UUID campaign) -> "codes of " + campaign + " are made later");
    }

    private void all(UUID campaign) {
        boolean more = true;
        while (more) {
            more = step.make(campaign);
        }
    }
}
