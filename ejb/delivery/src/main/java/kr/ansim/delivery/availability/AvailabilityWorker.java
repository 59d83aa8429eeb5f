package kr.ansim.delivery.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongSupplier;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills the memory once the tables are there, and keeps it up to date. Looks fail while the database is away; the first one
 * that succeeds reaches back over all of that time, so nothing that other nodes did meanwhile is missed.
 */
@ApplicationScoped
public class AvailabilityWorker {

    @Inject
    AvailabilityFeed feed;

    @Inject
    Workers workers;

    @Inject
    @ConfigProperty(name = "ansim.availability.refresh", defaultValue = "PT0.4S")
    Duration refresh;

    LongSupplier ticker = System::nanoTime;

    private long lookedAt;

    void start(@Observes SchemaReady ready) {
        lookedAt = ticker.getAsLong();
        feed.loadAll();
        workers.every("availability", refresh, this::look);
    }

    private void look() {
        long begun = ticker.getAsLong();
        feed.catchUp(Duration.ofNanos(begun - lookedAt));
        lookedAt = begun;
    }
}
