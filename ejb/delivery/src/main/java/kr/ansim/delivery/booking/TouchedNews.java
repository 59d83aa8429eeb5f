package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import kr.ansim.delivery.BookingsTouched;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;

/** Tells the delivery desk that customers have doors that went out of use. */
@ApplicationScoped
public class TouchedNews {

    @Inject
    Notifications notifications;

    // The reason stays out of it: people write names into reasons, and notifications lie in the clear.
    void tell(@Observes BookingsTouched touched) {
        notifications.tell(
                Recipients.role("DELIVERY_OPERATOR"),
                new Notification(
                        "bookings.touched",
                        Map.of(
                                "site", touched.siteName(),
                                "count", String.valueOf(touched.bookings().size())),
                        "/delivery/site.xhtml?id=" + touched.siteId()));
    }
}
