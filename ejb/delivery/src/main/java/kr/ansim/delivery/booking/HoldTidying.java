package kr.ansim.delivery.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kr.ansim.platform.Leases;

/**
 * Writes down that holds have run out, so that boards and trails say so too. Nobody's booking depends on it: a run-out
 * hold is free in the very call that claims its door.
 */
@Stateless
public class HoldTidying {

    private static final int BATCH = 200;

    @Inject
    Bookings bookings;

    @Inject
    HoldExpiry expiry;

    @Inject
    Leases leases;

    @Inject
    Clock clock;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tidy() {
        leases.runIfMine(
                "delivery.run-out-holds",
                Duration.ofMinutes(1),
                () -> bookings.runOut(clock.instant(), BATCH).forEach(expiry::expire));
    }
}
