package kr.ansim.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer or shop looks for. Conditions left out do not narrow the search.
 *
 * @param near a point in WGS84 degrees; results are sorted by distance from it
 * @param radiusM metres around {@code near}
 * @param box a rectangle in WGS84 degrees
 * @param text words that all occur in name, district or address
 * @param district a district or province, or a part of its name
 * @param size only points that have doors of this size
 * @param parcel says of each size whether it fits
 * @param expectedAt when the parcel should arrive, to tell whether the site is open then
 * @param limit the most points wanted, at least 1
 */
public record FindPickupPoints(
        @Nullable Point near,
        double radiusM,
        @Nullable Box box,
        @Nullable String text,
        @Nullable String district,
        @Nullable LockerSize size,
        @Nullable Parcel parcel,
        @Nullable Instant expectedAt,
        int limit) {

    /** The farthest that "near" can mean: from one end of the country to the other. */
    public static final double WHOLE_COUNTRY_M = 1_000_000;

    public record Point(double latitude, double longitude) {}

    public record Box(double minLongitude, double minLatitude, double maxLongitude, double maxLatitude) {

        boolean contains(double latitude, double longitude) {
            return latitude >= minLatitude
                    && latitude <= maxLatitude
                    && longitude >= minLongitude
                    && longitude <= maxLongitude;
        }
    }

    public boolean contains(double latitude, double longitude) {
        return box == null || box.contains(latitude, longitude);
    }

    /** The nearest points to a place, whatever the distance. */
    public static FindPickupPoints nearest(double latitude, double longitude, int limit) {
        return new FindPickupPoints(
                new Point(latitude, longitude), WHOLE_COUNTRY_M, null, null, null, null, null, null, limit);
    }
}
