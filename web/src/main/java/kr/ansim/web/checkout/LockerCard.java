package kr.ansim.web.checkout;

import java.util.UUID;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.PickupPoint;
import kr.ansim.delivery.PickupPoint.SizeAvailability;
import org.jspecify.annotations.Nullable;

/**
 * One locker site as the list shows it.
 *
 * @param state why it can or cannot be chosen
 * @param size the smallest size that fits and is free, or that fits when all are taken; null when none fits
 * @param free compartments of this size that are free
 * @param open now, and null when its hours are unknown
 * @param closedAtDelivery it is known to be closed when the parcel should arrive
 */
public record LockerCard(
        UUID id,
        String name,
        String address,
        String way,
        String hours,
        @Nullable Boolean open,
        boolean closedAtDelivery,
        State state,
        @Nullable LockerSize size,
        int free,
        int freeInAll,
        boolean lowDoor,
        boolean assumed,
        double latitude,
        double longitude) {

    public enum State {
        FREE,
        FULL,
        TOO_SMALL,
        TOO_HEAVY,
        CLOSED
    }

    static LockerCard of(PickupPoint point, String way, String hours) {
        SizeAvailability best = best(point);
        return new LockerCard(
                point.id(),
                point.name(),
                point.address(),
                way,
                hours,
                point.openNow(),
                Boolean.FALSE.equals(point.openAtDelivery()),
                state(point),
                best == null ? null : best.size(),
                best == null || point.closed() ? 0 : free(point, best.size()),
                point.closed() ? 0 : point.freeAndFitting(),
                point.sizes().stream().anyMatch(door -> door.fits() && door.lowDoor()),
                point.doorsAssumed(),
                point.latitude(),
                point.longitude());
    }

    private static State state(PickupPoint point) {
        if (point.closed()) {
            return State.CLOSED;
        }
        if (point.freeAndFitting() > 0) {
            return State.FREE;
        }
        if (point.fitsAtAll()) {
            return State.FULL;
        }
        return point.sizes().stream().anyMatch(SizeAvailability::tooHeavy) ? State.TOO_HEAVY : State.TOO_SMALL;
    }

    private static @Nullable SizeAvailability best(PickupPoint point) {
        SizeAvailability best = null;
        for (SizeAvailability door : point.sizes()) {
            if (door.fits() && (best == null || isBetter(door, best))) {
                best = door;
            }
        }
        return best;
    }

    private static boolean isBetter(SizeAvailability one, SizeAvailability other) {
        if (one.free() > 0 != other.free() > 0) {
            return one.free() > 0;
        }
        return one.size().compareTo(other.size()) < 0;
    }

    private static int free(PickupPoint point, LockerSize size) {
        return point.sizes().stream()
                .filter(door -> door.fits() && door.size() == size)
                .mapToInt(SizeAvailability::free)
                .sum();
    }

    public boolean isFree() {
        return state == State.FREE;
    }
}
