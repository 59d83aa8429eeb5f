package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ansim.delivery.DoorDetails;
import kr.ansim.delivery.DoorState;
import kr.ansim.delivery.availability.DoorCensus;
import kr.ansim.delivery.site.Door;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The doors of a site with whatever occupies them or puts them out of use. */
@ApplicationScoped
public class DoorBoard {

    @Inject
    Statements statements;

    /** What keeps a door from being free: a defect, a booking, or both. */
    private record Hindrance(
            UUID doorId,
            @Nullable Instant outSince,
            @Nullable String outReason,
            @Nullable UUID bookingId,
            @Nullable String orderNo,
            @Nullable Instant occupiedSince) {

        static Hindrance read(Row row) throws SQLException {
            Instant confirmedAt = row.instantOrNull("confirmed_at");
            return new Hindrance(
                    row.uuid("door_id"),
                    row.instantOrNull("out_of_order_at"),
                    row.stringOrNull("out_of_order_reason"),
                    row.uuidOrNull("id"),
                    row.stringOrNull("order_no"),
                    confirmedAt == null ? row.instantOrNull("held_at") : confirmedAt);
        }
    }

    /** @param doors of one site */
    public List<DoorDetails> of(UUID siteId, List<Door> doors, Instant now) {
        Map<UUID, Hindrance> hindrances = statements
                .list(
                        "SELECT c.id AS door_id, c.out_of_order_at, c.out_of_order_reason, b.id, b.order_no, b.held_at,"
                                + " b.confirmed_at FROM delivery_compartment c"
                                + " LEFT JOIN delivery_booking b ON b.live_compartment = c.id WHERE c.site_id = ?"
                                + " AND (c.out_of_order_at IS NOT NULL OR b.id IS NOT NULL)",
                        Hindrance::read,
                        siteId)
                .stream()
                .collect(Collectors.toMap(Hindrance::doorId, Function.identity()));
        return doors.stream()
                .flatMap(door -> details(door, hindrances.get(door.id()), now).stream())
                .toList();
    }

    private static Optional<DoorDetails> details(Door door, @Nullable Hindrance hindrance, Instant now) {
        return DoorCensus.stateOf(door, now).map(state -> {
            boolean occupied = door.isOccupiedAt(now);
            return new DoorDetails(
                    door.id(),
                    door.number(),
                    door.type().size(),
                    door.type().widthMm(),
                    door.type().depthMm(),
                    door.type().heightMm(),
                    door.maxWeightG(),
                    door.floorHeightMm(),
                    state,
                    occupied ? door.occupant() : null,
                    occupied && hindrance != null ? hindrance.orderNo() : null,
                    occupied ? door.heldUntil() : null,
                    hindrance == null ? null : since(state, hindrance),
                    hindrance == null ? null : hindrance.outReason(),
                    door.retired());
        });
    }

    private static @Nullable Instant since(DoorState state, Hindrance hindrance) {
        return switch (state) {
            case OUT -> hindrance.outSince();
            case HELD, BOOKED -> hindrance.occupiedSince();
            case FREE, CLOSED -> null;
        };
    }
}
