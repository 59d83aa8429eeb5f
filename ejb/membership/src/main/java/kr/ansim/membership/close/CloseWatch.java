package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.membership.purchase.UntoldOrders;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Begins the close of each month in the night in which grades take effect, and goes on with what is under way. */
@ApplicationScoped
class CloseWatch {

    private static final String NAME = "membership-close";
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration TERM = Duration.ofMinutes(10);
    private static final LocalTime BEGIN = LocalTime.of(2, 0);

    @Inject
    private Closes closes;

    @Inject
    private UntoldOrders untold;

    @Inject
    private GradePolicies policies;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private Clock clock;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::goOn));
    }

    void goOn() {
        closes.beginIfNew(due(), "system");
        while (closes.goOn()) {
            // each step stands by itself
        }
        while (untold.tellSome()) {
            // each lot stands by itself
        }
    }

    /** The latest day on which grades took effect. */
    LocalDate due() {
        ZonedDateTime night = clock.instant().atZone(SystemClock.KOREA).minus(Duration.between(LocalTime.MIN, BEGIN));
        return policies.lastEffective(night.toLocalDate());
    }
}
