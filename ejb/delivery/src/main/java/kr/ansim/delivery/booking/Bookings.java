package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The bookings as the database has them. A change is made on exactly the version we know, or not at all. */
@ApplicationScoped
public class Bookings {

    private static final String COLUMNS =
            "id, shop_id, order_no, site_id, compartment_id, checkout_id, state, width_mm,"
                    + " depth_mm, height_mm, weight_g, smallest_fitting, recipient, held_at, held_until, renewed, confirmed_at,"
                    + " ended_at, version";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM delivery_booking ";

    @Inject
    Statements statements;

    /** @throws kr.ansim.platform.DuplicateKey when the order, the checkout or the door has a live booking already */
    void add(Booking booking) {
        statements.update(
                "INSERT INTO delivery_booking (" + COLUMNS + ")"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                booking.id(),
                booking.shopId(),
                booking.orderNo(),
                booking.siteId(),
                booking.doorId(),
                booking.checkoutId(),
                booking.state(),
                booking.parcel().widthMm(),
                booking.parcel().depthMm(),
                booking.parcel().heightMm(),
                booking.parcel().weightG(),
                booking.smallestFitting(),
                booking.recipient(),
                booking.heldAt(),
                booking.heldUntil(),
                booking.renewed(),
                booking.confirmedAt(),
                booking.endedAt(),
                booking.version());
    }

    boolean change(Booking known, Booking next) {
        return statements.update(
                        "UPDATE delivery_booking SET state = ?, held_until = ?, renewed = ?, confirmed_at = ?,"
                                + " ended_at = ?, version = ? WHERE id = ? AND version = ?",
                        next.state(),
                        next.heldUntil(),
                        next.renewed(),
                        next.confirmedAt(),
                        next.endedAt(),
                        next.version(),
                        known.id(),
                        known.version())
                == 1;
    }

    public Optional<Booking> find(UUID id) {
        return statements.find(SELECT + "WHERE id = ?", Bookings::read, id);
    }

    Optional<Booking> liveOfOrder(UUID shopId, String orderNo) {
        return statements.find(SELECT + "WHERE live_order = ? AND shop_id = ?", Bookings::read, orderNo, shopId);
    }

    /** Holds that ran out, oldest first, for tidying; nothing depends on their being found. */
    List<Booking> runOut(Instant before, int limit) {
        return statements.list(
                SELECT + "WHERE state = 'HELD' AND held_until < ? ORDER BY held_until LIMIT ?",
                Bookings::read,
                before,
                limit);
    }

    static Booking read(Row row) throws SQLException {
        Parcel parcel = new Parcel(
                row.integer("width_mm"), row.integer("depth_mm"), row.integer("height_mm"), row.integer("weight_g"));
        return new Booking(
                row.uuid("id"),
                row.uuid("shop_id"),
                row.string("order_no"),
                row.uuid("site_id"),
                row.uuid("compartment_id"),
                row.uuidOrNull("checkout_id"),
                BookingState.valueOf(row.string("state")),
                parcel,
                LockerSize.valueOf(row.string("smallest_fitting")),
                row.uuid("recipient"),
                row.instant("held_at"),
                row.instant("held_until"),
                row.bool("renewed"),
                row.instantOrNull("confirmed_at"),
                row.instantOrNull("ended_at"),
                row.integer("version"));
    }
}
