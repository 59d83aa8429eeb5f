package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Up to how many points one person alone moves of a member in a day. */
@ApplicationScoped
class HandLimit {

    @Inject
    @ConfigProperty(name = "ansim.membership.points-by-hand", defaultValue = "10000")
    private long points;

    HandLimit() {}

    HandLimit(long points) {
        this.points = points;
    }

    long points() {
        return points;
    }
}
