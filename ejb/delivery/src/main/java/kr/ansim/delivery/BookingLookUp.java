package kr.ansim.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.availability.DoorCensus;
import kr.ansim.delivery.availability.SiteBook;
import kr.ansim.delivery.booking.Booking;
import kr.ansim.delivery.booking.BookingList;
import kr.ansim.delivery.booking.BookingReport;
import kr.ansim.delivery.booking.Bookings;
import kr.ansim.delivery.booking.LockerLog;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.PersonalDataVault;

/** Bookings of all shops, for the delivery desk. Recipients are masked; whoever reads one in the clear says why. */
@Stateless
@RolesAllowed({"DELIVERY_OPERATOR", "ADMINISTRATOR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BookingLookUp {

    @Inject
    BookingList list;

    @Inject
    Bookings bookings;

    @Inject
    BookingReport report;

    @Inject
    Availability availability;

    @Inject
    SiteBook sites;

    @Inject
    LockerLog log;

    @Inject
    PersonalDataVault vault;

    @Inject
    Clock clock;

    public BookingPage find(FindBookings query) {
        return list.find(query);
    }

    /** How many live bookings there are of each kind; what is over is not counted. */
    public Map<BookingFilter, Integer> counts() {
        DoorTally doors = sites.figures().doors();
        return Map.of(
                BookingFilter.TOUCHED, doors.touched(),
                BookingFilter.HELD, doors.held(),
                BookingFilter.CONFIRMED, doors.booked());
    }

    /** @throws RuleBroken {@code UNKNOWN_BOOKING} */
    public BookingDossier get(UUID bookingId) {
        Booking booking = required(bookingId);
        Instant now = clock.instant();
        boolean touched = availability.doorsOf(booking.siteId()).stream()
                .anyMatch(door -> bookingId.equals(door.occupant()) && DoorCensus.isTouched(door, now));
        return new BookingDossier(
                report.details(booking, now), touched, vault.masked(booking.recipient()), log.ofBooking(booking));
    }

    /** The recipient as the desk may see it: masked. @throws RuleBroken {@code UNKNOWN_BOOKING} */
    public Map<String, String> recipient(UUID bookingId) {
        return vault.masked(required(bookingId).recipient());
    }

    /**
     * The recipient in the clear, for calling them. The look is in the audit trail.
     *
     * @throws RuleBroken {@code UNKNOWN_BOOKING}, or those of {@link PersonalDataVault#reveal}
     */
    @RolesAllowed("DELIVERY_OPERATOR")
    public Map<String, String> reveal(UUID bookingId, String reason) {
        return vault.reveal(required(bookingId).recipient(), reason);
    }

    private Booking required(UUID bookingId) {
        return bookings.find(bookingId).orElseThrow(() -> new RuleBroken(DeliveryRule.UNKNOWN_BOOKING));
    }
}
