package kr.ansim.delivery.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import kr.ansim.delivery.DeliveryFigures;
import kr.ansim.delivery.DoorTally;
import kr.ansim.delivery.ListSites;
import kr.ansim.delivery.SiteFilter;
import kr.ansim.delivery.SitePage;
import kr.ansim.delivery.SiteSummary;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.SiteCard;
import org.jspecify.annotations.Nullable;

/**
 * All sites as staff see them, counted from memory. Counting a hundred thousand sites takes a good part of a second, so
 * what was counted serves again for ten times as long as it took: a small house is always up to date, a large one within
 * seconds.
 */
@ApplicationScoped
public class SiteBook {

    private static final int REST = 10;

    /** What waits for somebody comes first. */
    private static final Comparator<SiteSummary> MOST_URGENT = Comparator.comparing(
                    (SiteSummary site) -> site.doors().touched() == 0)
            .thenComparing(site -> site.doors().out() == 0)
            .thenComparing(site -> !site.isFull())
            .thenComparing(SiteSummary::name)
            .thenComparing(SiteSummary::id);

    @Inject
    Availability availability;

    @Inject
    Clock clock;

    private volatile @Nullable Census latest;

    private record Census(List<SiteSummary> sites, DeliveryFigures figures, long madeAt, long took) {

        boolean isFresh() {
            return System.nanoTime() - madeAt < REST * took;
        }
    }

    public SitePage page(ListSites query) {
        List<SiteSummary> all = census().sites();
        List<SiteSummary> matching = all.stream().filter(condition(query)).toList();
        Map<SiteFilter, Integer> counts = counts(matching);
        List<SiteSummary> rows = matching.stream()
                .filter(query.show()::includes)
                .skip(query.offset())
                .limit(query.limit())
                .toList();
        return new SitePage(
                rows,
                counts.getOrDefault(query.show(), 0),
                counts,
                all.stream().map(SiteSummary::province).distinct().sorted().toList(),
                districtsOf(query.province(), all));
    }

    public DeliveryFigures figures() {
        return census().figures();
    }

    /** The live bookings in doors that went out of use, the newest first. */
    public List<UUID> touchedBookings() {
        Instant now = clock.instant();
        return availability.sites().stream()
                .flatMap(site -> availability.doorsOf(site.id()).stream())
                .filter(door -> DoorCensus.isTouched(door, now))
                .map(Door::occupant)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Census census() {
        Census known = latest;
        if (known == null || !known.isFresh()) {
            known = count();
            latest = known;
        }
        return known;
    }

    private Census count() {
        long begin = System.nanoTime();
        Instant now = clock.instant();
        List<SiteSummary> sites = availability.sites().stream()
                .map(card -> summary(card, now))
                .sorted(MOST_URGENT)
                .toList();
        DoorTally all = sites.stream().map(SiteSummary::doors).reduce(DoorTally.NONE, DoorTally::plus);
        long end = System.nanoTime();
        return new Census(sites, new DeliveryFigures(counts(sites), all), end, end - begin);
    }

    private SiteSummary summary(SiteCard card, Instant now) {
        return new SiteSummary(
                card.id(),
                card.name(),
                card.province(),
                card.district(),
                card.address(),
                card.latitude(),
                card.longitude(),
                card.closed(),
                card.doorsAssumed(),
                DoorCensus.tally(availability.doorsOf(card.id()), now));
    }

    private static Map<SiteFilter, Integer> counts(List<SiteSummary> sites) {
        Map<SiteFilter, Integer> counts = new EnumMap<>(SiteFilter.class);
        for (SiteFilter filter : SiteFilter.values()) {
            counts.put(
                    filter,
                    Math.toIntExact(sites.stream().filter(filter::includes).count()));
        }
        return counts;
    }

    private static List<String> districtsOf(String province, List<SiteSummary> all) {
        return province.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(site -> site.province().equals(province))
                        .map(SiteSummary::district)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Predicate<SiteSummary> condition(ListSites query) {
        String text = query.text().strip().toLowerCase(Locale.ROOT);
        String[] words = text.isEmpty() ? new String[0] : text.split("\\s+");
        return site -> (query.province().isEmpty() || site.province().equals(query.province()))
                && (query.district().isEmpty() || site.district().equals(query.district()))
                && mentions(site, words);
    }

    private static boolean mentions(SiteSummary site, String[] words) {
        if (words.length == 0) {
            return true;
        }
        String text = (site.name() + ' ' + site.province() + ' ' + site.district() + ' ' + site.address())
                .toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
