package kr.ansim.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.availability.PickupSearch;
import kr.ansim.delivery.booking.BookedDoor;
import kr.ansim.delivery.booking.BookingReport;
import kr.ansim.delivery.booking.DeskBookings;
import kr.ansim.kernel.RuleBroken;

/**
 * Locker deliveries for the VIP desk: the customer is on the telephone, so a door is held and booked in one step. The shop of
 * the order is told by its webhook.
 */
@Stateless
@RolesAllowed("VIP_DESK")
public class DeskLockerBooking {

    @Inject
    private DeskBookings bookings;

    @Inject
    private BookingReport report;

    @Inject
    private PickupSearch search;

    @Inject
    private Clock clock;

    /** The live booking of an order; its recipient stays in the vault. */
    public Optional<BookingDetails> live(UUID shop, String order) {
        return bookings.live(shop, order).map(booking -> report.details(booking, clock.instant()));
    }

    /** Open sites that have a free door for this parcel at this moment, in the order of the question. */
    public List<PickupPoint> sites(FindPickupPoints wanted) {
        return search.find(wanted).stream()
                .filter(point -> !point.closed() && point.freeAndFitting() > 0)
                .toList();
    }

    /** @throws RuleBroken {@code UNKNOWN_SITE, SITE_CLOSED, PARCEL_TOO_LARGE, LOCKER_FULL, ORDER_ALREADY_BOOKED, BUSY} */
    public BookingDetails book(BookForOrder command) {
        return details(bookings.book(command));
    }

    /**
     * Books the new door and gives the old one back, or does neither.
     *
     * @throws RuleBroken {@code UNKNOWN_BOOKING} when the order has none, {@code UNKNOWN_SITE, SITE_CLOSED, PARCEL_TOO_LARGE,
     *     LOCKER_FULL, BUSY}
     */
    public BookingDetails move(MoveBooking command) {
        return details(bookings.move(command));
    }

    /** @throws RuleBroken {@code UNKNOWN_BOOKING} when the order has none */
    public BookingDetails cancel(UUID shop, String order, String reason) {
        return details(bookings.cancel(shop, order, reason));
    }

    private BookingDetails details(BookedDoor booked) {
        return report.details(booked.booking(), booked.door(), clock.instant());
    }
}
