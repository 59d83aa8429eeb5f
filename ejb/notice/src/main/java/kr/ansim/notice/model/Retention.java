package kr.ansim.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kr.ansim.notice.webhook.Deliveries;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets notifications and what shops were told when their time is over, in small bites. Every node may do so. */
@ApplicationScoped
public class Retention {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration KEEP_DELIVERIES = Duration.ofDays(30);
    private static final int BITE = 1_000;

    @Inject
    private Workers workers;

    @Inject
    private Inbox inbox;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.notice.keep", defaultValue = "P90D")
    private Duration keep;

    void start(@Observes SchemaReady schema) {
        workers.every("notice-retention", PAUSE, this::forget);
    }

    private void forget() {
        boolean more = true;
        while (more) {
            more = inbox.forget(clock.instant().minus(keep), BITE)
                    | deliveries.forget(clock.instant().minus(KEEP_DELIVERIES), BITE);
        }
    }
}
