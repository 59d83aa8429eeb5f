package kr.ansim.delivery.availability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import kr.ansim.delivery.site.SiteCard;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;

/** An immutable map of all sites that answers "which are nearest" without looking at all of them. */
final class SiteMap {

    private static final double EARTH_RADIUS_M = 6_371_008.8;
    private static final double METRES_PER_DEGREE = Math.toRadians(1) * EARTH_RADIUS_M;

    /** In the flat picture a distance is off by less than this between 33 and 39 degrees north. */
    private static final double FLATTENING_MARGIN = 1.06;

    private static final double MIDDLE_LATITUDE_COSINE = Math.cos(Math.toRadians(36));

    record Near(SiteCard site, double distanceM) {}

    private final STRtree tree = new STRtree();
    private final int size;

    SiteMap(Collection<SiteCard> sites) {
        sites.forEach(site -> tree.insert(new Envelope(flat(site.latitude(), site.longitude())), site));
        tree.build();
        size = sites.size();
    }

    /** The nearest {@code limit} sites within the radius, nearest first. */
    List<Near> nearest(double latitude, double longitude, double radiusM, int limit) {
        if (size == 0 || limit == 0) {
            return List.of();
        }
        Coordinate here = flat(latitude, longitude);
        Object[] guess = tree.nearestNeighbour(new Envelope(here), null, (a, b) -> gap(a, b), Math.min(limit, size));
        double farthest = 0;
        for (Object site : guess) {
            SiteCard card = (SiteCard) site;
            farthest = Math.max(farthest, metres(latitude, longitude, card.latitude(), card.longitude()));
        }
        double reach = Math.min(radiusM, farthest * FLATTENING_MARGIN + 1);
        return within(latitude, longitude, reach, limit);
    }

    private List<Near> within(double latitude, double longitude, double reachM, int limit) {
        Envelope square = new Envelope(flat(latitude, longitude));
        square.expandBy(reachM * FLATTENING_MARGIN / METRES_PER_DEGREE);
        PriorityQueue<Near> best =
                new PriorityQueue<>(Comparator.comparingDouble(Near::distanceM).reversed());
        tree.query(square, item -> {
            SiteCard site = (SiteCard) item;
            double distance = metres(latitude, longitude, site.latitude(), site.longitude());
            if (distance <= reachM) {
                best.add(new Near(site, distance));
                if (best.size() > limit) {
                    best.poll();
                }
            }
        });
        List<Near> nearest = new ArrayList<>(best);
        nearest.sort(Comparator.comparingDouble(Near::distanceM)
                .thenComparing(near -> near.site().id()));
        return nearest;
    }

    List<SiteCard> inside(double minLongitude, double minLatitude, double maxLongitude, double maxLatitude) {
        List<SiteCard> found = new ArrayList<>();
        Envelope box = new Envelope(flat(minLatitude, minLongitude), flat(maxLatitude, maxLongitude));
        tree.query(box, item -> {
            SiteCard site = (SiteCard) item;
            if (site.latitude() >= minLatitude
                    && site.latitude() <= maxLatitude
                    && site.longitude() >= minLongitude
                    && site.longitude() <= maxLongitude) {
                found.add(site);
            }
        });
        return found;
    }

    /** Great-circle distance in metres. */
    static double metres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double dLat = Math.toRadians(latitude2 - latitude1);
        double dLng = Math.toRadians(longitude2 - longitude1);
        double sinLat = Math.sin(dLat / 2);
        double sinLng = Math.sin(dLng / 2);
        double a = sinLat * sinLat
                + Math.cos(Math.toRadians(latitude1)) * Math.cos(Math.toRadians(latitude2)) * sinLng * sinLng;
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static Coordinate flat(double latitude, double longitude) {
        return new Coordinate(longitude * MIDDLE_LATITUDE_COSINE, latitude);
    }

    private static double gap(ItemBoundable a, ItemBoundable b) {
        return ((Envelope) a.getBounds()).distance((Envelope) b.getBounds());
    }
}
