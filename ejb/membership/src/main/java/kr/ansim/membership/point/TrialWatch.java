package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Adds the book up when somebody has asked for it. */
@ApplicationScoped
class TrialWatch {

    private static final String NAME = "membership.trial-balance";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Longer than the last piece, which goes over all postings. */
    private static final Duration TERM = Duration.ofMinutes(20);

    @Inject
    private TrialWishes wishes;

    @Inject
    private TrialBalances balances;

    @Inject
    private NightStep step;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> {
            if (wishes.find().isPresent()) {
                leases.runWhileMine(NAME, TERM, this::work);
            }
        });
    }

    void work(BooleanSupplier stillMine) {
        wishes.find().ifPresent(wish -> balances.make(stillMine).ifPresent(made -> step.addAsked(made, wish.by())));
    }
}
