package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
import kr.ansim.platform.Busy;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Gives points for orders some seconds after these were told, and lets them be spent once the purchase counts. */
@ApplicationScoped
public class AwardWatch {

    private static final Logger LOG = Logger.getLogger(AwardWatch.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration TERM = Duration.ofMinutes(2);
    private static final int BATCH = 200;

    @Inject
    private AwardRows rows;

    @Inject
    private Awards awards;

    @Inject
    private AwardStep step;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every("points for orders", PAUSE, this::look);
        workers.every("points that can be spent", PAUSE.multipliedBy(12), this::confirm);
    }

    private void look() {
        leases.runIfMine("membership.awards", TERM, () -> whileThereIsMore(() -> rows.due(BATCH), this::look));
    }

    private void look(UUID order) {
        try {
            step.look(order);
        } catch (RuntimeException failure) {
            // where somebody was in the way, the next round tries again
            if (!Busy.isBehind(failure)) {
                rows.dueLater(order);
            }
            throw failure;
        }
    }

    private void confirm() {
        leases.runIfMine(
                "membership.award-confirm",
                TERM,
                () -> whileThereIsMore(() -> rows.ripe(awards.lastThatCounts(awards.today()), BATCH), step::confirm));
    }

    /** Until nothing is left, or what is left fails. */
    private static void whileThereIsMore(Supplier<List<UUID>> next, Consumer<UUID> work) {
        List<UUID> orders = next.get();
        while (OneByOne.seeTo(orders, work, LOG, order -> "the points of the order " + order + " wait") == BATCH) {
            orders = next.get();
        }
    }
}
