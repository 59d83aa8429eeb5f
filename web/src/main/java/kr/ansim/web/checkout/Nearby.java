package kr.ansim.web.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.delivery.FindPickupPoints;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.PickupPoint;
import kr.ansim.delivery.PickupPoints;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Lockers around the customer's place: those within walking distance, or the nearest ones when these do not help. */
@RequestScoped
public class Nearby {

    static final int AT_FIRST = 5;

    /** As far as a locker operator moves a parcel, and about half an hour on foot. */
    private static final double WALK_M = 2_000;

    static final int MOST = 200;
    private static final int FARTHER = 20;
    private static final double METRES_PER_MINUTE = 67;
    private static final int LONGEST_WALK_MINUTES = 60;

    @Inject
    private PickupPoints points;

    @Inject
    private OpeningWords opening;

    List<LockerCard> cards(Place place, Parcel parcel) {
        return find(place, parcel).stream()
                .map(point -> LockerCard.of(point, way(point.distanceM()), opening.today(point.hours())))
                .toList();
    }

    /** Lockers by name, for suggestions while somebody types. */
    List<PickupPoint> named(String text, int limit) {
        return points.find(new FindPickupPoints(
                null, FindPickupPoints.WHOLE_COUNTRY_M, null, text, null, null, null, null, limit));
    }

    private List<PickupPoint> find(Place place, Parcel parcel) {
        Point point = place.point();
        if (point == null) {
            return place.text().isEmpty() ? List.of() : points.find(query(null, 0, place.text(), parcel, MOST));
        }
        List<PickupPoint> walkable = points.find(query(point, WALK_M, null, parcel, MOST));
        boolean helps = walkable.stream().anyMatch(near -> near.freeAndFitting() > 0);
        if (helps && walkable.size() >= AT_FIRST) {
            return walkable;
        }
        int limit = helps ? AT_FIRST : Math.max(FARTHER, walkable.size());
        return points.find(query(point, FindPickupPoints.WHOLE_COUNTRY_M, null, parcel, limit));
    }

    private FindPickupPoints query(
            @Nullable Point near, double radius, @Nullable String text, Parcel parcel, int limit) {
        return new FindPickupPoints(near, radius, null, text, null, null, parcel, opening.expectedDelivery(), limit);
    }

    /** How far, and how long on foot as long as somebody would walk it. */
    static String way(@Nullable Long metres) {
        if (metres == null) {
            return "";
        }
        long minutes = Math.max(1, Math.round(metres / METRES_PER_MINUTE));
        String distance = metres < 1_000
                ? Wording.CHECKOUT.text("distance.m", metres)
                : Wording.CHECKOUT.text("distance.km", Math.round(metres / 100.0) / 10.0);
        return minutes <= LONGEST_WALK_MINUTES ? Wording.CHECKOUT.text("distance.walk", distance, minutes) : distance;
    }
}
