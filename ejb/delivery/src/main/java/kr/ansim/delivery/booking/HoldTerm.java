package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a door is kept for an order that is not confirmed yet. */
@ApplicationScoped
public class HoldTerm {

    @Inject
    @ConfigProperty(name = "ansim.booking.hold", defaultValue = "PT10M")
    Duration length;

    public Duration length() {
        return length;
    }

    Instant from(Instant now) {
        return now.plus(length);
    }

    /** When a hold of now is over at the latest: it can be renewed once, at its last moment. */
    public Instant longestFrom(Instant now) {
        return now.plus(length).plus(length);
    }
}
