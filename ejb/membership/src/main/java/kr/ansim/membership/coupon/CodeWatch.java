package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
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

    private static final Duration TERM = Duration.ofMinutes(2);

    @Inject
    private CampaignRows campaigns;

    @Inject
    private CodeStep step;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runWhileMine(NAME, TERM, this::make));
    }

    private void make(BooleanSupplier stillMine) {
        OneByOne.seeTo(
                campaigns.unfinished(),
                campaign -> all(campaign, stillMine),
                LOG,
                (UUID campaign) -> "codes of " + campaign + " are made later");
    }

    private void all(UUID campaign, BooleanSupplier stillMine) {
        boolean more = true;
        while (more && stillMine.getAsBoolean()) {
            more = step.make(campaign);
        }
    }
}
