package kr.ansim.delivery.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Statements;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Drops checkouts that are forgotten, in small steps; what became of them is in the audit trail. */
@ApplicationScoped
public class CheckoutSweep {

    private static final int STEP = 500;

    @Inject
    Statements statements;

    @Inject
    Leases leases;

    @Inject
    Workers workers;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.checkout.sweep", defaultValue = "PT1M")
    Duration pause;

    void start(@Observes SchemaReady schema) {
        workers.every(
                "checkout-sweep",
                pause,
                () -> leases.runIfMine("delivery.forgotten-checkouts", Duration.ofMinutes(10), this::sweep));
    }

    private void sweep() {
        Instant before = clock.instant().minus(Checkout.REMEMBERED);
        while (statements.update("DELETE FROM delivery_checkout WHERE expires_at < ? LIMIT " + STEP, before) == STEP) {
            Thread.onSpinWait();
        }
    }
}
