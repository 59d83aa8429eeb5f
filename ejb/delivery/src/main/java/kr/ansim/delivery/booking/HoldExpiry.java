package kr.ansim.delivery.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ends one run-out hold in a transaction of its own, so that one that others are busy with does not keep the rest. */
@Stateless
public class HoldExpiry {

    @Inject
    BookingMoves moves;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void expire(Booking booking) {
        moves.expire(booking);
    }
}
