package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.DuplicateKey;

/** Makes bookings: a door is claimed first, then the booking is written for it. */
@ApplicationScoped
public class BookingDesk {

    @Inject
    DoorClaims claims;

    @Inject
    Bookings bookings;

    @Inject
    BookingMoves moves;

    @Inject
    HoldTerm term;

    @Inject
    BookingTrail trail;

    @Inject
    Clock clock;

    public BookedDoor hold(HoldOrder order) {
        return hold(order, order.checkoutId() == null, now -> {
            if (order.checkoutId() != null) {
                giveBackHoldOf(order, now);
            }
        });
    }

    /** The same for an order that has a booking, which ends as soon as another door is claimed. */
    BookedDoor holdInstead(HoldOrder order, Booking old, String reason) {
        return hold(order, false, now -> moves.end(old, BookingState.CANCELLED, reason));
    }

    /**
     * @param onlyOnce whether an order that has a door already is told so
     * @param afterwards gives back what the order has, once a door is claimed: no other door may change before
     */
    private BookedDoor hold(HoldOrder order, boolean onlyOnce, Consumer<Instant> afterwards) {
        Instant now = clock.instant();
        UUID id = Ids.next();
        Instant until = term.from(now);
        DoorClaims.Claim claim = claim(order, id, now, until, onlyOnce);
        moves.endRunOutHoldOf(claim.before(), now);
        afterwards.accept(now);
        Booking booking = new Booking(
                id,
                order.shopId(),
                order.orderNo(),
                order.siteId(),
                claim.after().id(),
                order.checkoutId(),
                BookingState.HELD,
                order.parcel(),
                claim.smallestFitting(),
                order.recipient(),
                now,
                until,
                false,
                null,
                null,
                1);
        addUnlessOrderIsBooked(booking, now);
        trail.note("booking.held", booking, claim.after(), null);
        return new BookedDoor(booking, claim.after());
    }

    private DoorClaims.Claim claim(HoldOrder order, UUID id, Instant now, Instant until, boolean onlyOnce) {
        try {
            return claims.claim(order.siteId(), order.parcel(), id, now, until);
        } catch (RuleBroken refused) {
            if (refused.code() == DeliveryRule.LOCKER_FULL && onlyOnce && isBooked(order, now)) {
                throw new RuleBroken(DeliveryRule.ORDER_ALREADY_BOOKED);
            }
            throw refused;
        }
    }

    /** A shop that asks twice has often taken the last door itself: "full" would send it elsewhere for nothing. */
    private boolean isBooked(HoldOrder order, Instant now) {
        return bookings.liveOfOrder(order.shopId(), order.orderNo())
                .filter(live -> !live.hasRunOutAt(now))
                .isPresent();
    }

    /** A customer who picks another locker, even in a second window, gives the first one back. */
    private void giveBackHoldOf(HoldOrder order, Instant now) {
        bookings.liveOfOrder(order.shopId(), order.orderNo())
                .filter(live -> live.stateAt(now) == BookingState.HELD && live.checkoutId() != null)
                .ifPresent(live -> moves.end(live, BookingState.CANCELLED, "another locker chosen"));
    }

    private void addUnlessOrderIsBooked(Booking booking, Instant now) {
        try {
            bookings.add(booking);
        } catch (DuplicateKey duplicate) {
            Booking live = bookings.liveOfOrder(booking.shopId(), booking.orderNo())
                    .filter(other -> other.hasRunOutAt(now))
                    .orElseThrow(() -> new RuleBroken(DeliveryRule.ORDER_ALREADY_BOOKED));
            moves.end(live, BookingState.EXPIRED, "run out");
            bookings.add(booking);
        }
    }
}
