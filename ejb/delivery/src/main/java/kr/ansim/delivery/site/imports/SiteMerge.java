package kr.ansim.delivery.site.imports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.delivery.SiteSource;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.delivery.site.Site;
import kr.ansim.delivery.site.SiteFacts;
import kr.ansim.delivery.site.SiteKey;
import kr.ansim.delivery.site.Sites;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Brings some sites of a file into the tables, or tells what that would change. */
@Stateless
@PermitAll
public class SiteMerge {

    @Inject
    Sites sites;

    @Inject
    Doors doors;

    @Inject
    Availability availability;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public KnownSites known(SiteSource source) {
        Map<SiteIdentity, UUID> byIdentity = new HashMap<>();
        sites.keys(source)
                .forEach(key ->
                        byIdentity.put(new SiteIdentity(key.source(), key.district(), key.name()), key.siteId()));
        Map<UUID, SiteFacts> facts = sites.ofSource(source).stream().collect(Collectors.toMap(Site::id, Site::facts));
        return new KnownSites(byIdentity, facts);
    }

    public MergeCount compare(List<Matched> matches, KnownSites known) {
        Map<UUID, List<Door>> present = doorsOf(matches);
        MergeCount count = MergeCount.NONE;
        for (Matched match : matches) {
            count = count.plus(count(match, differs(match, known, present), plan(match, present)));
        }
        return count;
    }

    /** In one transaction of its own, short enough for bookings to go on beside it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public MergeCount apply(List<Matched> matches, KnownSites known) {
        Instant now = clock.instant();
        Map<UUID, List<Door>> present = doorsOf(matches);
        List<Site> touched = new ArrayList<>();
        List<Door> added = new ArrayList<>();
        MergeCount count = MergeCount.NONE;
        for (Matched match : matches) {
            if (match.known() == null) {
                Site site = create(match.site(), now);
                touched.add(site);
                added.addAll(newDoors(site, match.site().doors(), 0));
                count = count.plus(count(match, true, plan(match, present)));
            } else if (differs(match, known, present)) {
                Site site = sites.lock(match.known()).orElseThrow();
                List<Door> locked = doors.lockOfSite(site.id());
                DoorPlan plan = DoorPlan.of(locked, match.site().doorGroups());
                touched.add(site);
                added.addAll(newDoors(site, plan.added(), nextOrdinal(locked)));
                update(site, match, plan, now);
                count = count.plus(count(match, true, plan));
            } else {
                count = count.plus(count(match, false, plan(match, present)));
            }
        }
        sites.flush();
        doors.add(added);
        learnAtCommit(touched);
        return count;
    }

    private Map<UUID, List<Door>> doorsOf(List<Matched> matches) {
        return doors.ofSites(
                matches.stream().map(Matched::known).filter(Objects::nonNull).toList());
    }

    private static DoorPlan plan(Matched match, Map<UUID, List<Door>> present) {
        return DoorPlan.of(
                match.known() == null ? List.of() : present.getOrDefault(match.known(), List.of()),
                match.site().doorGroups());
    }

    private static boolean differs(Matched match, KnownSites known, Map<UUID, List<Door>> present) {
        return match.known() == null
                || match.renamed()
                || !match.site().facts().equals(known.facts().get(match.known()))
                || !plan(match, present).isEmpty();
    }

    private static MergeCount count(Matched match, boolean differs, DoorPlan plan) {
        if (match.known() == null) {
            return new MergeCount(1, 0, 0, List.of());
        }
        String kept = plan.retired().stream()
                .filter(door -> door.occupant() != null)
                .map(Door::number)
                .collect(Collectors.joining(", "));
        List<SiteImportRow> remarks = kept.isEmpty()
                ? List.of()
                : List.of(new SiteImportRow(match.site().line(), null, SiteImportCode.DOORS_KEPT, List.of(kept)));
        return differs ? new MergeCount(0, 1, 0, remarks) : new MergeCount(0, 0, 1, remarks);
    }

    private Site create(ParsedSite parsed, Instant now) {
        SiteIdentity identity = parsed.identity();
        Site site = new Site(identity.source(), parsed.facts(), now);
        sites.add(site);
        sites.addKey(new SiteKey(site.id(), identity.source(), identity.district(), identity.name()));
        audit.record(AuditEntry.of("site.added", "site", site.id())
                .detail("source", identity.source())
                .detail("doors", parsed.doors().size()));
        return site;
    }

    private void update(Site site, Matched match, DoorPlan plan, Instant now) {
        SiteIdentity identity = match.site().identity();
        AuditEntry entry = AuditEntry.of("site.updated", "site", site.id()).detail("source", identity.source());
        if (match.renamed()) {
            sites.addKey(new SiteKey(site.id(), identity.source(), identity.district(), identity.name()));
            entry = entry.detail("formerName", site.facts().name())
                    .detail("formerDistrict", site.facts().district());
        }
        site.adopt(match.site().facts(), now);
        plan.refitted().forEach(doors::refit);
        plan.retired().forEach(doors::retire);
        audit.record(plan.isEmpty() ? entry : withDoors(entry, plan));
    }

    private static AuditEntry withDoors(AuditEntry entry, DoorPlan plan) {
        return entry.detail(
                        "doorsAdded",
                        plan.added().stream().map(ParsedDoor::number).collect(Collectors.joining(" ")))
                .detail("doorsRefitted", numbers(plan.refitted().keySet()))
                .detail("doorsRetired", numbers(plan.retired()));
    }

    private static String numbers(Iterable<Door> doors) {
        List<String> numbers = new ArrayList<>();
        doors.forEach(door -> numbers.add(door.number()));
        return String.join(" ", numbers);
    }

    private static List<Door> newDoors(Site site, List<ParsedDoor> parsed, int firstOrdinal) {
        List<Door> added = new ArrayList<>();
        int ordinal = firstOrdinal;
        for (ParsedDoor door : parsed) {
            added.add(new Door(
                    Ids.next(),
                    site.id(),
                    door.number(),
                    ordinal,
                    door.type(),
                    null,
                    null,
                    false,
                    site.isClosed(),
                    false,
                    null,
                    null,
                    0));
            ordinal++;
        }
        return added;
    }

    private static int nextOrdinal(List<Door> present) {
        return present.stream().mapToInt(Door::ordinal).max().orElse(-1) + 1;
    }

    private void learnAtCommit(List<Site> touched) {
        availability.learnSitesAtCommit(touched.stream().map(Site::card).toList());
        doors.ofSites(touched.stream().map(Site::id).toList())
                .values()
                .forEach(ofSite -> ofSite.forEach(availability::learnAtCommit));
    }
}
