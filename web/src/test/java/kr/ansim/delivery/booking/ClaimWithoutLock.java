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

/** The mistake of changing a door without asking whether it is still as it was read. */
@Dependent
public class ClaimWithoutLock implements Mistake {

    @Inject
    Statements statements;

    @Override
    public Optional<Taken> take(List<Door> fitting, UUID booking, Instant now, Instant until) {
        return fitting.stream().filter(door -> door.isFreeAt(now)).findFirst().map(door -> {
            statements.update(
                    "UPDATE delivery_compartment SET occupant = ?, held_until = ?,"
                            + " changed_at = CURRENT_TIMESTAMP(6), version = version + 1 WHERE id = ?",
                    booking,
                    until,
                    door.id());
            return new Taken(door, door.heldBy(booking, until));
        });
    }
}
