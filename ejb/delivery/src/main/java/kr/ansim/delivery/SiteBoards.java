package kr.ansim.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.availability.DoorCensus;
import kr.ansim.delivery.availability.SiteBook;
import kr.ansim.delivery.booking.DoorBoard;
import kr.ansim.delivery.booking.LockerLog;
import kr.ansim.delivery.booking.TouchedBookings;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.delivery.site.Site;
import kr.ansim.delivery.site.SiteFacts;
import kr.ansim.delivery.site.Sites;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.AuditTrail;

/** What staff see of sites and doors. Lists and figures come from memory, the board of one site from the database. */
@Stateless
@RolesAllowed({"DELIVERY_OPERATOR", "ADMINISTRATOR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteBoards {

    private static final int SHOWN = 12;

    @Inject
    SiteBook book;

    @Inject
    Sites sites;

    @Inject
    Doors doors;

    @Inject
    DoorBoard board;

    @Inject
    LockerLog log;

    @Inject
    TouchedBookings touched;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public SitePage list(ListSites query) {
        return book.page(query);
    }

    public DeliveryFigures figures() {
        return book.figures();
    }

    /** Empty when there is no such site. */
    public Optional<SiteBoard> board(UUID siteId) {
        Instant now = clock.instant();
        return sites.find(siteId).map(site -> {
            List<Door> all = doors.ofSite(siteId);
            return new SiteBoard(details(site), board.of(siteId, all, now), DoorCensus.tally(all, now), now);
        });
    }

    /** What happened at the site of this board lately, newest first. */
    public List<LockerEvent> recent(SiteBoard known) {
        return log.ofSite(known.site().id(), known.doors()).stream()
                .limit(SHOWN)
                .toList();
    }

    /**
     * What happened at one door, newest first.
     *
     * @throws RuleBroken {@code UNKNOWN_COMPARTMENT}
     */
    public List<LockerEvent> history(UUID siteId, String number) {
        return log.ofDoor(doorOf(siteId, number).id(), number);
    }

    /** The bookings that closing the site would touch at this moment. */
    public List<AffectedBooking> touchedBySite(UUID siteId) {
        return touched.ofSite(siteId, clock.instant());
    }

    /** The booking that taking the door out of order would touch at this moment. */
    public List<AffectedBooking> touchedByDoor(UUID siteId, String number) {
        return touched.ofDoor(doorOf(siteId, number).id(), clock.instant());
    }

    /** The latest imports, newest first. */
    public List<ImportSummary> imports(int limit) {
        return Arrays.stream(SiteFileFormat.values())
                .flatMap(format -> trail.latest("site-import", format.externalName(), limit).stream())
                .sorted(Comparator.comparing(AuditRecord::at).reversed())
                .limit(limit)
                .map(SiteBoards::imported)
                .toList();
    }

    private static ImportSummary imported(AuditRecord record) {
        return new ImportSummary(
                record.at(),
                record.subjectId(),
                record.details().getOrDefault("created", ""),
                record.details().getOrDefault("updated", ""),
                record.details().getOrDefault("unchanged", ""),
                record.details().getOrDefault("rejected", ""),
                record.actor());
    }

    private Door doorOf(UUID siteId, String number) {
        return doors.ofSite(siteId).stream()
                .filter(door -> door.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(DeliveryRule.UNKNOWN_COMPARTMENT));
    }

    private static SiteDetails details(Site site) {
        SiteFacts facts = site.facts();
        return new SiteDetails(
                site.id(),
                site.source(),
                facts.name(),
                facts.province(),
                facts.district(),
                facts.roadAddress(),
                facts.lotAddress(),
                facts.latitude(),
                facts.longitude(),
                facts.hours(),
                facts.freeUseMinutes(),
                facts.fee(),
                facts.phone(),
                facts.institution(),
                facts.referenceDate(),
                facts.doorsAssumed(),
                site.closedAt(),
                site.closedReason());
    }
}
