package kr.ansim.delivery.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.ansim.delivery.FindPickupPoints;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.PickupPoint;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.SiteCard;
import org.jspecify.annotations.Nullable;

/** Answers searches from memory. */
@ApplicationScoped
public class PickupSearch {

    @Inject
    Availability availability;

    @Inject
    OpenHours openHours;

    @Inject
    Clock clock;

    public Optional<PickupPoint> find(UUID id, Optional<Parcel> parcel) {
        return availability
                .site(id)
                .map(site -> point(new Sighting(site, null), parcel.orElse(null), null, clock.instant()));
    }

    public List<PickupPoint> find(FindPickupPoints query) {
        Instant now = clock.instant();
        return sightings(query)
                .limit(query.limit())
                .map(sighting -> point(sighting, query.parcel(), query.expectedAt(), now))
                .toList();
    }

    /** @param distanceM null when no point was asked for */
    private record Sighting(SiteCard site, @Nullable Double distanceM) {}

    private Stream<Sighting> sightings(FindPickupPoints query) {
        Predicate<SiteCard> wanted = filter(query);
        FindPickupPoints.Point near = query.near();
        if (near == null) {
            return candidates(query)
                    .filter(wanted)
                    .sorted(Comparator.comparing(SiteCard::name).thenComparing(SiteCard::id))
                    .map(site -> new Sighting(site, null));
        }
        SiteMap map = availability.map();
        int ask = query.limit();
        List<SiteMap.Near> nearest;
        List<SiteMap.Near> passing;
        do {
            nearest = map.nearest(near.latitude(), near.longitude(), query.radiusM(), ask);
            passing = nearest.stream().filter(n -> wanted.test(n.site())).toList();
            if (passing.size() >= query.limit() || nearest.size() < ask) {
                break;
            }
            ask *= 8;
        } while (true);
        return passing.stream().map(n -> new Sighting(n.site(), n.distanceM()));
    }

    private Stream<SiteCard> candidates(FindPickupPoints query) {
        FindPickupPoints.Box box = query.box();
        return box == null
                ? availability.sites().stream()
                : availability
                        .map()
                        .inside(box.minLongitude(), box.minLatitude(), box.maxLongitude(), box.maxLatitude())
                        .stream();
    }

    private Predicate<SiteCard> filter(FindPickupPoints query) {
        String text = query.text();
        String district = query.district();
        LockerSize size = query.size();
        String[] words = text == null
                ? new String[0]
                : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return site -> query.contains(site.latitude(), site.longitude())
                && (district == null || site.isIn(district.strip()))
                && site.mentions(words)
                && (size == null || hasDoorOf(site.id(), size));
    }

    private boolean hasDoorOf(UUID siteId, LockerSize size) {
        for (Door door : availability.doorArray(siteId)) {
            if (door.type().size() == size && !door.retired()) {
                return true;
            }
        }
        return false;
    }

    private PickupPoint point(Sighting sighting, @Nullable Parcel parcel, @Nullable Instant expectedAt, Instant now) {
        SiteCard site = sighting.site();
        Double distance = sighting.distanceM();
        return new PickupPoint(
                site.id(),
                site.name(),
                site.province(),
                site.district(),
                site.address(),
                site.latitude(),
                site.longitude(),
                distance == null ? null : Long.valueOf(Math.round(distance)),
                site.hours(),
                isOpen(site, now),
                expectedAt == null ? null : isOpen(site, expectedAt),
                site.closed(),
                site.phone(),
                site.doorsAssumed(),
                DoorCount.perSize(availability.doorArray(site.id()), parcel, now));
    }

    /** Nobody knows when a closed site opens again. */
    private @Nullable Boolean isOpen(SiteCard site, Instant when) {
        return site.closed() ? Boolean.FALSE : openHours.isOpen(site.hours(), when);
    }
}
