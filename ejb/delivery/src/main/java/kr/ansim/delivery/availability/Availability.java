package kr.ansim.delivery.availability;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.DoorVersion;
import kr.ansim.delivery.site.SiteCard;

/**
 * Every site and every door in memory, so that a search costs no query. This node's changes are seen here before their
 * caller has its answer, those of other nodes within a second ({@link AvailabilityFeed}). The database alone decides who
 * gets a door: what stands here is a very good guess of where to try.
 */
@ApplicationScoped
public class Availability {

    @Resource
    TransactionSynchronizationRegistry transaction;

    private final Map<UUID, SiteDoors> doors = new ConcurrentHashMap<>();
    private final Map<UUID, SiteCard> cards = new ConcurrentHashMap<>();
    private final Set<UUID> beingClaimed = ConcurrentHashMap.newKeySet();
    private volatile SiteMap map = new SiteMap(List.of());

    public Optional<SiteCard> site(UUID id) {
        return Optional.ofNullable(cards.get(id));
    }

    public Collection<SiteCard> sites() {
        return cards.values();
    }

    SiteMap map() {
        return map;
    }

    /** The doors of a site, smallest first; none when the site is unknown here. */
    public List<Door> doorsOf(UUID siteId) {
        SiteDoors known = doors.get(siteId);
        return known == null ? List.of() : known.all();
    }

    Door[] doorArray(UUID siteId) {
        SiteDoors known = doors.get(siteId);
        return known == null ? new Door[0] : known.array();
    }

    public void learn(Door door) {
        doors.computeIfAbsent(door.siteId(), id -> new SiteDoors()).learn(door);
    }

    boolean isNews(DoorVersion other) {
        SiteDoors known = doors.get(other.siteId());
        return known == null || known.isNews(other);
    }

    /** A card that was read before a change committed may come after the change itself, so that the later version stays. */
    public synchronized void learnSites(Collection<SiteCard> news) {
        boolean moved = false;
        for (SiteCard card : news) {
            SiteCard before = cards.get(card.id());
            if (before == null || before.isOlderThan(card)) {
                cards.put(card.id(), card);
                moved = true;
            }
        }
        if (moved) {
            map = new SiteMap(cards.values());
        }
    }

    /** Makes the new state of a door known once the running transaction has committed, and never if it has not. */
    public void learnAtCommit(Door next) {
        atEnd(committed -> {
            if (committed) {
                learn(next);
            }
        });
    }

    public void learnSitesAtCommit(Collection<SiteCard> news) {
        atEnd(committed -> {
            if (committed) {
                learnSites(news);
            }
        });
    }

    public void learnSiteAtCommit(SiteCard card) {
        atEnd(committed -> {
            if (committed) {
                learnSites(List.of(card));
            }
        });
    }

    /** Whether this call may try the door first; others of this node look elsewhere until our transaction has ended. */
    public boolean startClaim(Door door) {
        if (!beingClaimed.add(door.id())) {
            return false;
        }
        atEnd(committed -> beingClaimed.remove(door.id()));
        return true;
    }

    private void atEnd(Consumer<Boolean> action) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is left to do before the end
            }

            @Override
            public void afterCompletion(int status) {
                action.accept(status == Status.STATUS_COMMITTED);
            }
        });
    }
}
