package kr.ansim.care.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import kr.ansim.care.CallOffer;
import kr.ansim.care.DeskRings;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Looks on each node for calls that ring, whichever node offered them: the agent may be connected to another. */
@ApplicationScoped
public class RingWatch {

    private static final Duration PAUSE = Duration.ofMillis(300);

    @Inject
    private Offers offers;

    @Inject
    private Event<DeskRings> rings;

    @Inject
    private Workers workers;

    private boolean told;

    void start(@Observes SchemaReady ready) {
        workers.every("care.rings", PAUSE, this::look);
    }

    /** By one thread alone. */
    void look() {
        List<CallOffer> ringing = offers.offered();
        if (!ringing.isEmpty() || told) {
            rings.fire(new DeskRings(ringing));
        }
        told = !ringing.isEmpty();
    }
}
