package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.BookForOrder;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.MoveBooking;
import kr.ansim.kernel.RuleBroken;

/** Books doors for orders at the desk, and tells the shops. */
@ApplicationScoped
public class DeskBookings {

    @Inject
    private BookingDesk desk;

    @Inject
    private BookingMoves moves;

    @Inject
    private Bookings bookings;

    @Inject
    private Recipients recipients;

    @Inject
    private HoldTerm term;

    @Inject
    private DeskBookingNews news;

    @Inject
    private Clock clock;

    public Optional<Booking> live(UUID shop, String order) {
        return bookings.liveOfOrder(shop, order).filter(booking -> !booking.hasRunOutAt(clock.instant()));
    }

    /** @throws RuleBroken as the facade says */
    public BookedDoor book(BookForOrder command) {
        UUID recipient = recipients.keep(command.recipient(), term.longestFrom(clock.instant()));
        BookedDoor booked = moves.confirm(desk.hold(new HoldOrder(
                        command.shopId(), command.orderNo(), command.siteId(), command.parcel(), recipient, null))
                .booking());
        news.booked(booked);
        return booked;
    }

    /** The new door is claimed before the old one is given back, and a failure undoes both. @throws RuleBroken as the facade says */
    public BookedDoor move(MoveBooking command) {
        Booking old = required(command.shopId(), command.orderNo());
        HoldOrder order = new HoldOrder(
                command.shopId(), command.orderNo(), command.siteId(), command.parcel(), old.recipient(), null);
        BookedDoor booked =
                moves.confirm(desk.holdInstead(order, old, command.reason()).booking());
        news.moved(old, booked);
        return booked;
    }

    /** @throws RuleBroken as the facade says */
    public BookedDoor cancel(UUID shop, String order, String reason) {
        BookedDoor ended = moves.cancel(required(shop, order), reason);
        news.cancelled(ended);
        return ended;
    }

    private Booking required(UUID shop, String order) {
        return live(shop, order).orElseThrow(() -> new RuleBroken(DeliveryRule.UNKNOWN_BOOKING));
    }
}
