package kr.ansim.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kr.ansim.delivery.booking.BookedDoor;
import kr.ansim.delivery.booking.Booking;
import kr.ansim.delivery.booking.BookingDesk;
import kr.ansim.delivery.booking.BookingMoves;
import kr.ansim.delivery.booking.BookingReport;
import kr.ansim.delivery.booking.Bookings;
import kr.ansim.delivery.booking.HoldOrder;
import kr.ansim.delivery.booking.HoldTerm;
import kr.ansim.delivery.booking.Recipients;
import kr.ansim.kernel.RuleBroken;

/**
 * Keeps a compartment of an unmanned locker for an order, for shops at their checkout. A compartment has at most one live
 * booking; a hold lasts ten minutes unless configured otherwise, can be renewed once, and frees its door by itself.
 */
@Stateless
public class LockerBooking {

    @Inject
    BookingDesk desk;

    @Inject
    BookingMoves moves;

    @Inject
    Bookings bookings;

    @Inject
    BookingReport report;

    @Inject
    Recipients recipients;

    @Inject
    HoldTerm term;

    @Inject
    Clock clock;

    /**
     * Holds the smallest fitting free compartment of the site.
     *
     * @throws RuleBroken {@code UNKNOWN_SITE, SITE_CLOSED, PARCEL_TOO_LARGE, LOCKER_FULL, ORDER_ALREADY_BOOKED, BUSY}
     */
    @RolesAllowed("bookings:write")
    public BookingDetails hold(HoldLocker command) {
        UUID recipient = recipients.keep(command.recipient(), term.longestFrom(clock.instant()));
        HoldOrder order =
                new HoldOrder(command.shopId(), command.orderNo(), command.siteId(), command.parcel(), recipient, null);
        return details(desk.hold(order));
    }

    /** @throws RuleBroken {@code UNKNOWN_BOOKING, HOLD_EXPIRED, ALREADY_RENEWED, WRONG_STATE} */
    @RolesAllowed("bookings:write")
    public BookingDetails renew(UUID shopId, UUID bookingId) {
        return details(moves.renew(ofShop(shopId, bookingId)));
    }

    /** Confirming what is confirmed changes nothing. @throws RuleBroken {@code UNKNOWN_BOOKING, HOLD_EXPIRED, WRONG_STATE} */
    @RolesAllowed("bookings:write")
    public BookingDetails confirm(UUID shopId, UUID bookingId) {
        return details(moves.confirm(ofShop(shopId, bookingId)));
    }

    /** Cancelling what is cancelled changes nothing. @throws RuleBroken {@code UNKNOWN_BOOKING, HOLD_EXPIRED} */
    @RolesAllowed("bookings:write")
    public BookingDetails cancel(UUID shopId, UUID bookingId) {
        return details(moves.cancel(ofShop(shopId, bookingId), "by the shop"));
    }

    /** @throws RuleBroken {@code UNKNOWN_BOOKING} also for a booking of another shop */
    @RolesAllowed("bookings:write")
    public BookingDetails find(UUID shopId, UUID bookingId) {
        return report.details(ofShop(shopId, bookingId), clock.instant());
    }

    private BookingDetails details(BookedDoor booked) {
        return report.details(booked.booking(), booked.door(), clock.instant());
    }

    private Booking ofShop(UUID shopId, UUID bookingId) {
        return bookings.find(bookingId)
                .filter(booking -> booking.shopId().equals(shopId))
                .orElseThrow(() -> new RuleBroken(DeliveryRule.UNKNOWN_BOOKING));
    }
}
