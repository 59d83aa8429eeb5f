package kr.ansim.delivery.availability;

import java.time.Instant;
import java.util.Optional;
import kr.ansim.delivery.DoorState;
import kr.ansim.delivery.DoorTally;
import kr.ansim.delivery.site.Door;

/** Says of doors in one word how they are, and counts them. */
public final class DoorCensus {

    private DoorCensus() {}

    /** Empty for a retired door that nobody has: to staff it is not there. */
    public static Optional<DoorState> stateOf(Door door, Instant now) {
        if (door.isOccupiedAt(now)) {
            if (door.outOfOrder()) {
                return Optional.of(DoorState.OUT);
            }
            return Optional.of(door.heldUntil() == null ? DoorState.BOOKED : DoorState.HELD);
        }
        if (door.retired()) {
            return Optional.empty();
        }
        if (door.outOfOrder()) {
            return Optional.of(DoorState.OUT);
        }
        return Optional.of(door.siteClosed() ? DoorState.CLOSED : DoorState.FREE);
    }

    /** Whether somebody has a door that went out of use. */
    public static boolean isTouched(Door door, Instant now) {
        return (door.outOfOrder() || door.siteClosed()) && door.isOccupiedAt(now);
    }

    public static DoorTally tally(Iterable<Door> doors, Instant now) {
        int[] counts = new int[DoorState.values().length];
        int touched = 0;
        for (Door door : doors) {
            stateOf(door, now).ifPresent(state -> counts[state.ordinal()]++);
            if (isTouched(door, now)) {
                touched++;
            }
        }
        return new DoorTally(
                counts[DoorState.FREE.ordinal()],
                counts[DoorState.HELD.ordinal()],
                counts[DoorState.BOOKED.ordinal()],
                counts[DoorState.OUT.ordinal()],
                counts[DoorState.CLOSED.ordinal()],
                touched);
    }
}
