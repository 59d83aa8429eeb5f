package kr.ansim.web.api.delivery;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Set;
import kr.ansim.delivery.FindPickupPoints;
import kr.ansim.delivery.FindPickupPoints.Box;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;
import kr.ansim.web.api.call.QueryParameters;
import kr.ansim.web.api.problem.FieldCode;
import org.jspecify.annotations.Nullable;

/** Reads the query of {@code GET /pickup-points}. */
final class PickupPointQuery {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 200;
    private static final int LONGEST_TEXT = 100;

    private static final Instant CENTURY = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant CENTURY_END = Instant.parse("2099-12-31T00:00:00Z");

    private static final Set<String> NAMES = Set.of(
            "lat",
            "lng",
            "radius",
            "box",
            "q",
            "district",
            "size",
            "widthMm",
            "depthMm",
            "heightMm",
            "weightG",
            "expectedAt",
            "limit");

    private final QueryParameters query;

    private PickupPointQuery(MultivaluedMap<String, String> parameters) {
        query = new QueryParameters(parameters, NAMES);
    }

    static FindPickupPoints read(MultivaluedMap<String, String> parameters) {
        PickupPointQuery reader = new PickupPointQuery(parameters);
        FindPickupPoints find = reader.find();
        reader.query.refuseIfWrong();
        return find;
    }

    private FindPickupPoints find() {
        Integer limit = query.integer("limit", 1, MOST);
        Double radius = query.number("radius", 1, FindPickupPoints.WHOLE_COUNTRY_M);
        Point near = near();
        if (radius != null && near == null) {
            query.wrong("radius", FieldCode.NEEDS_OTHER, "lat, lng, radius");
        }
        return new FindPickupPoints(
                near,
                radius == null ? FindPickupPoints.WHOLE_COUNTRY_M : radius,
                box(),
                query.text("q", LONGEST_TEXT),
                query.text("district", LONGEST_TEXT),
                query.parsed("size", LockerSize::valueOf, "SMALL, MID_SMALL, MEDIUM, LARGE"),
                parcel(),
                query.parsed("expectedAt", PickupPointQuery::delivery, "2026-11-22T09:00:00Z"),
                limit == null ? DEFAULT_LIMIT : limit);
    }

    /** No parcel comes outside this century, and no calendar reaches as far as an instant can. */
    private static Instant delivery(String text) {
        Instant expected = Instant.parse(text);
        if (expected.isBefore(CENTURY) || expected.isAfter(CENTURY_END)) {
            throw new IllegalArgumentException("not in this century");
        }
        return expected;
    }

    private @Nullable Point near() {
        Double latitude = query.number("lat", -90, 90);
        Double longitude = query.number("lng", -180, 180);
        boolean complete = query.together("lat", "lng");
        return complete && latitude != null && longitude != null ? new Point(latitude, longitude) : null;
    }

    private @Nullable Box box() {
        Box box = query.parsed("box", PickupPointQuery::box, "minLng,minLat,maxLng,maxLat");
        if (box != null && (box.minLongitude() > box.maxLongitude() || box.minLatitude() > box.maxLatitude())) {
            return query.wrong("box", FieldCode.WRONG_FORMAT, "minLng,minLat,maxLng,maxLat");
        }
        return box;
    }

    private static Box box(String text) {
        String[] corners = text.split(",", -1);
        if (corners.length != 4) {
            throw new IllegalArgumentException("a box has four numbers");
        }
        return new Box(
                degrees(corners[0], 180), degrees(corners[1], 90), degrees(corners[2], 180), degrees(corners[3], 90));
    }

    private static double degrees(String text, double most) {
        double value = QueryParameters.decimal(text.strip());
        if (!(Math.abs(value) <= most)) {
            throw new IllegalArgumentException("not on this planet");
        }
        return value;
    }

    private @Nullable Parcel parcel() {
        Integer width = query.integer("widthMm", 1, BookingBodies.LONGEST_SIDE_MM);
        Integer depth = query.integer("depthMm", 1, BookingBodies.LONGEST_SIDE_MM);
        Integer height = query.integer("heightMm", 1, BookingBodies.LONGEST_SIDE_MM);
        Integer weight = query.integer("weightG", 1, BookingBodies.HEAVIEST_G);
        boolean measured = query.together("widthMm", "depthMm", "heightMm");
        if (!measured || width == null || depth == null || height == null) {
            return weight == null ? null : new Parcel(1, 1, 1, weight);
        }
        return new Parcel(width, depth, height, weight == null ? 0 : weight);
    }
}
