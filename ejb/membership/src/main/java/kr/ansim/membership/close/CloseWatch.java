package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.BooleanSupplier;
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

    /** Longer than a step, or the proof of all. */
    private static final Duration TERM = Duration.ofMinutes(2);

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
        workers.every(NAME, PAUSE, () -> leases.runWhileMine(NAME, TERM, this::goOn));
    }

    /** Each step stands by itself. */
    void goOn(BooleanSupplier stillMine) {
        closes.beginIfNew(due(), "system");
        boolean more = true;
        while (more && stillMine.getAsBoolean()) {
            more = closes.goOn();
        }
        untold.tellAll(stillMine);
    }

    /** The latest day on which grades took effect. */
    LocalDate due() {
        ZonedDateTime night = clock.instant().atZone(SystemClock.KOREA).minus(Duration.between(LocalTime.MIN, BEGIN));
        return policies.lastEffective(night.toLocalDate());
    }
}
