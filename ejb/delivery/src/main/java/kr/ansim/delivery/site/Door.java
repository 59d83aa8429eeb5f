package kr.ansim.delivery.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import kr.ansim.delivery.Parcel;
import org.jspecify.annotations.Nullable;

/**
 * One compartment as it stood at {@code version}. Whoever changes it names the version it knows, so a change is made on
 * exactly this state or not at all; that is what keeps two customers from one door.
 *
 * @param occupant the live booking that has the door
 * @param heldUntil when a hold runs out; null for a confirmed booking, which has no end
 * @param maxWeightG null when unknown, which refuses nothing
 */
public record Door(
        UUID id,
        UUID siteId,
        String number,
        int ordinal,
        DoorType type,
        @Nullable Integer maxWeightG,
        @Nullable Integer floorHeightMm,
        boolean outOfOrder,
        boolean siteClosed,
        boolean retired,
        @Nullable UUID occupant,
        @Nullable Instant heldUntil,
        int version) {

    /** Smallest size first, and within a size in the order of the cabinet. */
    public static final Comparator<Door> SMALLEST_FIRST =
            Comparator.comparing((Door door) -> door.type().size()).thenComparingInt(Door::ordinal);

    public boolean holds(Parcel parcel) {
        return type.holds(parcel) && (maxWeightG == null || parcel.weightG() <= maxWeightG);
    }

    /** A hold that has run out no longer counts, whether or not anybody has tidied it away. */
    public boolean isOccupiedAt(Instant now) {
        return occupant != null && (heldUntil == null || heldUntil.isAfter(now));
    }

    public boolean isFreeAt(Instant now) {
        return !outOfOrder && !siteClosed && !retired && !isOccupiedAt(now);
    }

    /** This door with the one instance of its type that all doors like it share. */
    public Door sharing(Map<DoorType, DoorType> types) {
        DoorType shared = types.computeIfAbsent(type, same -> same);
        return new Door(
                id,
                siteId,
                number,
                ordinal,
                shared,
                maxWeightG,
                floorHeightMm,
                outOfOrder,
                siteClosed,
                retired,
                occupant,
                heldUntil,
                version);
    }

    public Door heldBy(UUID booking, Instant until) {
        return occupiedBy(booking, until);
    }

    public Door confirmed() {
        return occupiedBy(occupant, null);
    }

    public Door released() {
        return occupiedBy(null, null);
    }

    private Door occupiedBy(@Nullable UUID booking, @Nullable Instant until) {
        return new Door(
                id,
                siteId,
                number,
                ordinal,
                type,
                maxWeightG,
                floorHeightMm,
                outOfOrder,
                siteClosed,
                retired,
                booking,
                until,
                version + 1);
    }
}
