package kr.ansim.delivery.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.delivery.booking.BrokenDoorClaims.Mistake;
import kr.ansim.delivery.booking.BrokenDoorClaims.Taken;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.platform.Statements;

/** The mistake of passing by what others have locked, and saying "full" without looking once more. */
@Dependent
public class ClaimSkippingLocked implements Mistake {

    @Inject
    Statements statements;

    @Inject
    Doors doors;

    @Override
    public Optional<Taken> take(List<Door> fitting, UUID booking, Instant now, Instant until) {
        String ids = fitting.stream()
                .map(door -> "x'" + door.id().toString().replace("-", "") + "'")
                .collect(Collectors.joining(", "));
        return statements
                .find(
                        "SELECT id FROM delivery_compartment WHERE id IN (" + ids + ") AND out_of_order_at IS NULL"
                                + " AND NOT site_closed AND (occupant IS NULL OR held_until <= ?)"
                                + " ORDER BY ordinal LIMIT 1 FOR UPDATE SKIP LOCKED",
                        row -> row.uuid("id"),
                        now)
                .map(id -> {
                    Door door = doors.find(id).orElseThrow();
                    doors.occupy(door, door.heldBy(booking, until));
                    return new Taken(door, door.heldBy(booking, until));
                });
    }
}
