package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import kr.ansim.notice.ShopNews;

/** Tells shops what the desk did to doors of their orders. Why it did stays in the audit trail: reasons may speak of people. */
@ApplicationScoped
class DeskBookingNews {

    @Inject
    private ShopNews news;

    void booked(BookedDoor booked) {
        tell("booking.made", booked, data(booked));
    }

    void moved(Booking old, BookedDoor booked) {
        tell("booking.moved", booked, data(booked).add("insteadOf", old.id().toString()));
    }

    void cancelled(BookedDoor ended) {
        tell("booking.cancelled", ended, data(ended));
    }

    private void tell(String type, BookedDoor booked, JsonObjectBuilder data) {
        Booking booking = booked.booking();
        news.tell(booking.shopId(), type, booking.orderNo(), data.build());
    }

    private static JsonObjectBuilder data(BookedDoor booked) {
        Booking booking = booked.booking();
        return Json.createObjectBuilder()
                .add("orderNo", booking.orderNo())
                .add("bookingId", booking.id().toString())
                .add("siteId", booking.siteId().toString())
                .add("compartment", booked.door().number());
    }
}
