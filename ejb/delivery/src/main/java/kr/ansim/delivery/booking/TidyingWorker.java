package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tidies run-out holds every few seconds once the tables are there. */
@ApplicationScoped
public class TidyingWorker {

    @Inject
    HoldTidying tidying;

    @Inject
    Workers workers;

    @Inject
    @ConfigProperty(name = "ansim.booking.tidy", defaultValue = "PT5S")
    Duration pause;

    void start(@Observes SchemaReady ready) {
        workers.every("run-out holds", pause, tidying::tidy);
    }
}
