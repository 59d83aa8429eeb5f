package kr.ansim.membership.point;

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

/** What is to be done once a Korean day: points end, their owners are told of the next ends, and the book is added up. */
@ApplicationScoped
public class NightWatch {

    private static final Logger LOG = Logger.getLogger(NightWatch.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final String NAME = "membership.points-night";
    private static final Duration TERM = Duration.ofHours(2);
    private static final int BITE = 500;

    @Inject
    private Endings endings;

    @Inject
    private TrialBalances balances;

    @Inject
    private NightStep step;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::work));
    }

    void work() {
        expire();
        Endings.DAYS_BEFORE.forEach(this::tell);
        if (!balances.isMadeOn(endings.today())) {
            step.add(balances.make());
        }
    }

    private void expire() {
        int done;
        do {
            done = OneByOne.seeTo(
                    endings.ended(BITE), step::expire, LOG, (UUID member) -> "points of " + member + " end later");
        } while (done == BITE);
    }

    private void tell(int days) {
        int told;
        do {
            told = OneByOne.seeTo(
                    endings.untold(days, BITE),
                    step::tell,
                    LOG,
                    ending -> "the end of points of " + ending.head() + " is told later");
        } while (told == BITE);
    }
}
