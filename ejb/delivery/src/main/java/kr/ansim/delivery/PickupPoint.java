package kr.ansim.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A locker site as a customer sees it at this moment.
 *
 * @param distanceM great-circle metres from the point asked for, null when none was
 * @param openNow null when the opening hours are unknown, false as long as the site is closed
 * @param openAtDelivery null when the hours are unknown or no delivery time was asked for
 * @param closed the site takes no new parcels at present
 * @param doorsAssumed the list it came from names no compartments, a usual mix stands in
 */
public record PickupPoint(
        UUID id,
        String name,
        String province,
        String district,
        String address,
        double latitude,
        double longitude,
        @Nullable Long distanceM,
        OpeningHours hours,
        @Nullable Boolean openNow,
        @Nullable Boolean openAtDelivery,
        boolean closed,
        @Nullable String phone,
        boolean doorsAssumed,
        List<SizeAvailability> sizes) {

    /** Doors of one size and equal lengths. */
    public record SizeAvailability(
            LockerSize size,
            int widthMm,
            int depthMm,
            int heightMm,
            int total,
            int free,
            boolean fits,
            boolean tooHeavy,
            boolean lowDoor) {}

    /** Free compartments that the parcel asked for fits in. */
    public int freeAndFitting() {
        return sizes.stream()
                .filter(SizeAvailability::fits)
                .mapToInt(SizeAvailability::free)
                .sum();
    }

    public boolean fitsAtAll() {
        return sizes.stream().anyMatch(SizeAvailability::fits);
    }
}
