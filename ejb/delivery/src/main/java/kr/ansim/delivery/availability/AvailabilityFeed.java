package kr.ansim.delivery.availability;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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
 * Brings the memory of this node up to date with the database. A look goes back behind the last one that succeeded, because
 * a row is stamped before it is committed; a door's version makes reading it twice harmless.
 */
@Stateless
public class AvailabilityFeed {

    /** Longer than a transaction lives: its statements wait three seconds for a lock, and there are few of them. */
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

    /** @param past how long ago the last look began that this memory has learnt from */
    @PermitAll
    public void catchUp(Duration past) {
        Duration back = past.plus(OVERLAP);
        availability.learnSites(sites.changedSince(clock.instant().minus(back)).stream()
                .map(Site::card)
                .toList());
        List<UUID> news = doors.changedWithin(back).stream()
                .filter(availability::isNews)
                .map(DoorVersion::id)
                .toList();
        doors.find(news).forEach(availability::learn);
    }
}
