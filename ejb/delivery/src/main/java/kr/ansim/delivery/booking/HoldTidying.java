package kr.ansim.delivery.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Busy;
import kr.ansim.platform.Leases;

/**
 * Writes down that holds have run out, so that boards and trails say so too. Nobody's booking depends on it: a run-out
 * hold is free in the very call that claims its door.
 */
@Stateless
public class HoldTidying {

    private static final Logger LOG = System.getLogger(HoldTidying.class.getName());

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
                () -> bookings.runOut(clock.instant(), BATCH).forEach(this::expire));
    }

    /** The oldest come first again next time: one that others are busy with must not keep the rest waiting. */
    private void expire(Booking booking) {
        try {
            expiry.expire(booking);
        } catch (RuleBroken | Busy later) {
            LOG.log(
                    Level.INFO,
                    "the hold {0} stays for the next tidying: {1}",
                    booking.id(),
                    LoggedFailure.shown(later));
        }
    }
}
