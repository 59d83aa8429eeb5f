package kr.ansim.delivery.availability;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.delivery.site.DoorType;
import kr.ansim.delivery.site.DoorVersion;
import kr.ansim.delivery.site.Doors;
import kr.ansim.delivery.site.Site;
import kr.ansim.delivery.site.Sites;

/**
 * Brings the memory of this node up to date with the database. Changes are read again for some seconds, because a row is
 * stamped before it is committed; a door's version makes reading it twice harmless.
 */
@Stateless
public class AvailabilityFeed {

    private static final Duration OVERLAP = Duration.ofSeconds(12);

    @Inject
    Availability availability;

    @Inject
    Doors doors;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    @PermitAll
    public void loadAll() {
        availability.learnSites(sites.all().stream().map(Site::card).toList());
        Map<DoorType, DoorType> types = new HashMap<>();
        doors.each(door -> availability.learn(door.sharing(types)));
    }

    @PermitAll
    public void catchUp() {
        Instant since = clock.instant().minus(OVERLAP);
        availability.learnSites(
                sites.changedSince(since).stream().map(Site::card).toList());
        List<UUID> news = doors.changedWithin(OVERLAP).stream()
                .filter(availability::isNews)
                .map(DoorVersion::id)
                .toList();
        doors.find(news).forEach(availability::learn);
    }
}
