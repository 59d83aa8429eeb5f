package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kr.ansim.delivery.site.Door;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Writes the steps of bookings into the audit trail; no two entries of one booking have the same revision. */
@ApplicationScoped
public class BookingTrail {

    @Inject
    AuditTrail audit;

    void note(String action, Booking booking, Door door, @Nullable String reason) {
        audit.record(AuditEntry.of(action, "booking", booking.id().toString())
                .revision(booking.version())
                .reason(reason)
                .detail("order", booking.orderNo())
                .detail("site", booking.siteId().toString())
                .detail("door", door.number())
                .detail("until", booking.heldUntil().toString()));
    }
}
