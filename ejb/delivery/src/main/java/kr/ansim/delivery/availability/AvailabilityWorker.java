package kr.ansim.delivery.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills the memory once the tables are there, and keeps it up to date. */
@ApplicationScoped
public class AvailabilityWorker {

    @Inject
    AvailabilityFeed feed;

    @Inject
    Workers workers;

    @Inject
    @ConfigProperty(name = "ansim.availability.refresh", defaultValue = "PT0.4S")
    Duration refresh;

    void start(@Observes SchemaReady ready) {
        feed.loadAll();
        workers.every("availability", refresh, feed::catchUp);
    }
}
