package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.delivery.site.SiteCard;

/** Shows bookings to the outside, with the names of their site and door. */
@ApplicationScoped
public class BookingReport {

    @Inject
    Availability availability;

    @Inject
    Doors doors;

    public BookingDetails details(Booking booking, Instant now) {
        Door door = availability.doorsOf(booking.siteId()).stream()
                .filter(known -> known.id().equals(booking.doorId()))
                .findFirst()
                .orElseGet(() -> doors.find(booking.doorId()).orElseThrow());
        return details(booking, door, now);
    }

    public BookingDetails details(Booking booking, Door door, Instant now) {
        return new BookingDetails(
                booking.id(),
                booking.shopId(),
                booking.orderNo(),
                booking.siteId(),
                availability.site(booking.siteId()).map(SiteCard::name).orElse(""),
                door.number(),
                door.type().size(),
                booking.smallestFitting(),
                booking.parcel(),
                booking.stateAt(now),
                booking.renewed(),
                booking.heldAt(),
                booking.heldUntil(),
                booking.confirmedAt(),
                booking.endedAt(),
                booking.recipient(),
                booking.version());
    }
}
