package kr.ansim.care.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Takes calls back that nobody answers, and tries again those that wait. */
@ApplicationScoped
public class RoutingWatch {

    private static final Logger LOG = Logger.getLogger(RoutingWatch.class.getName());
    private static final String NAME = "care.routing";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TERM = Duration.ofSeconds(30);

    @Inject
    private Offers offers;

    @Inject
    private AgentRows agents;

    @Inject
    private RouteStep step;

    @Inject
    private Clock clock;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::look));
    }

    public void look() {
        Instant now = clock.instant();
        OneByOne.seeTo(agents.silent(), step::lost, LOG, (String agent) -> "an agent is missed later");
        List<Offers.Ringing> silent = offers.ringing().stream()
                .filter(ringing -> !ringing.ends().isAfter(now))
                .toList();
        OneByOne.seeTo(silent, step::silent, LOG, ringing -> "the call " + ringing.id() + " rings on");
        if (agents.free().isEmpty()) {
            return;
        }
        List<UUID> waiting = offers.waiting().stream().map(WaitingCall::id).toList();
        OneByOne.seeTo(waiting, step::offer, LOG, call -> "the call " + call + " waits on");
    }
}
