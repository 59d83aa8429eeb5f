package kr.ansim.integration.address;

import java.util.Optional;
import kr.ansim.delivery.FindPickupPoints.Point;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** The plane grid in which the register tells places, EPSG:5179, as degrees of WGS84. */
final class KoreanGrid {

    private static final CRSFactory SYSTEMS = new CRSFactory();
    private static final CoordinateReferenceSystem PLANE = SYSTEMS.createFromParameters(
            "EPSG:5179",
            "+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=1000000 +y_0=2000000 +ellps=GRS80 +units=m"
                    + " +towgs84=0,0,0 +no_defs");
    private static final CoordinateReferenceSystem DEGREES =
            SYSTEMS.createFromParameters("EPSG:4326", "+proj=longlat +datum=WGS84 +no_defs");

    private KoreanGrid() {}

    /** Empty when the place is not within Korea, which also tells swapped axes. */
    static Optional<Point> point(double east, double north) {
        try {
            ProjCoordinate degrees = new ProjCoordinate();
            // a transform of its own each time: proj4j's keep state between calls
            new CoordinateTransformFactory()
                    .createTransform(PLANE, DEGREES)
                    .transform(new ProjCoordinate(east, north), degrees);
            boolean korean = degrees.y >= 33 && degrees.y <= 39 && degrees.x >= 124 && degrees.x <= 132;
            return korean ? Optional.of(new Point(degrees.y, degrees.x)) : Optional.empty();
        } catch (Proj4jException e) {
            return Optional.empty();
        }
    }
}
