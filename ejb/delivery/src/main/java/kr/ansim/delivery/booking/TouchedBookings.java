package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.delivery.AffectedBooking;
import kr.ansim.delivery.BookingState;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Who has a door of a site or a certain door at a moment. */
@ApplicationScoped
public class TouchedBookings {

    private static final String LIVE = "SELECT b.id, b.shop_id, b.order_no, c.number, b.state, b.held_until"
            + " FROM delivery_compartment c JOIN delivery_booking b ON b.live_compartment = c.id"
            + " WHERE (b.state = 'CONFIRMED' OR b.held_until > ?) AND ";

    @Inject
    Statements statements;

    public List<AffectedBooking> ofSite(UUID siteId, Instant now) {
        return statements.list(LIVE + "c.site_id = ? ORDER BY c.ordinal", TouchedBookings::read, now, siteId);
    }

    public List<AffectedBooking> ofDoor(UUID doorId, Instant now) {
        return statements.list(LIVE + "c.id = ?", TouchedBookings::read, now, doorId);
    }

    private static AffectedBooking read(Row row) throws SQLException {
        return new AffectedBooking(
                row.uuid("id"),
                row.uuid("shop_id"),
                row.string("order_no"),
                row.string("number"),
                BookingState.valueOf(row.string("state")),
                row.instant("held_until"));
    }
}
