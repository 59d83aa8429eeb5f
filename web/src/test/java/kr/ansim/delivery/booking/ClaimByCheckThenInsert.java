package kr.ansim.delivery.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.booking.BrokenDoorClaims.Mistake;
import kr.ansim.delivery.booking.BrokenDoorClaims.Taken;
import kr.ansim.delivery.site.Door;
import kr.ansim.platform.Statements;

/** The mistake of looking for a live booking of the door and, when there is none, inserting one without a guard. */
@Dependent
public class ClaimByCheckThenInsert implements Mistake {

    @Inject
    Statements statements;

    @Override
    public Optional<Taken> take(List<Door> fitting, UUID booking, Instant now, Instant until) {
        return fitting.stream()
                .filter(door -> !door.outOfOrder() && !isBooked(door, now))
                .findFirst()
                .map(door -> {
                    hesitate();
                    statements.update(
                            "UPDATE delivery_compartment SET occupant = ?, held_until = ?,"
                                    + " changed_at = CURRENT_TIMESTAMP(6), version = version + 1 WHERE id = ?",
                            booking,
                            until,
                            door.id());
                    return new Taken(door.released(), door.heldBy(booking, until));
                });
    }

    /** Something always comes between a look and a deed; without this the mistake shows in some runs only. */
    private static void hesitate() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isBooked(Door door, Instant now) {
        return statements
                .find(
                        "SELECT id FROM delivery_booking WHERE compartment_id = ?"
                                + " AND (state = 'CONFIRMED' OR (state = 'HELD' AND held_until > ?))",
                        row -> row.uuid("id"),
                        door.id(),
                        now)
                .isPresent();
    }
}
