package kr.ansim.delivery.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.PickupPoint.SizeAvailability;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.DoorType;
import org.jspecify.annotations.Nullable;

/** Counts the doors of one size and equal lengths at one site. */
final class DoorCount {

    /** A handle above this height is out of reach from a wheelchair (1.2 m in the Korean rules for barrier-free facilities). */
    private static final int REACH_MM = 1_200;

    private final DoorType type;
    private int total;
    private int free;
    private boolean strongEnough;
    private boolean lowDoor;

    private DoorCount(DoorType type) {
        this.type = type;
    }

    /** @param doors in the order smallest first */
    static List<SizeAvailability> perSize(Door[] doors, @Nullable Parcel parcel, Instant now) {
        List<DoorCount> counts = new ArrayList<>(4);
        for (Door door : doors) {
            if (!door.retired()) {
                countOf(door.type(), counts).add(door, parcel, now);
            }
        }
        return counts.stream().map(count -> count.result(parcel)).toList();
    }

    private static DoorCount countOf(DoorType type, List<DoorCount> counts) {
        for (DoorCount count : counts) {
            if (count.type.equals(type)) {
                return count;
            }
        }
        DoorCount fresh = new DoorCount(type);
        counts.add(fresh);
        return fresh;
    }

    private void add(Door door, @Nullable Parcel parcel, Instant now) {
        total++;
        Integer limit = door.maxWeightG();
        strongEnough |= parcel == null || limit == null || parcel.weightG() <= limit;
        if (door.isFreeAt(now)) {
            free++;
            Integer height = door.floorHeightMm();
            lowDoor |= height != null && height <= REACH_MM;
        }
    }

    private SizeAvailability result(@Nullable Parcel parcel) {
        boolean wideEnough = parcel == null || type.holds(parcel);
        return new SizeAvailability(
                type.size(),
                type.widthMm(),
                type.depthMm(),
                type.heightMm(),
                total,
                free,
                wideEnough && strongEnough,
                wideEnough && !strongEnough,
                lowDoor);
    }
}
