package kr.ansim.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.booking.TouchedBookings;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.delivery.site.Site;
import kr.ansim.delivery.site.Sites;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * Closing and opening of sites and doors. Only what is free is taken out of use: a customer who has a door keeps it, and
 * every call answers with the live bookings it touches, so that somebody can care for them.
 */
@Stateless
public class SiteOperations {

    private static final int TRIES = 10;

    @Inject
    Sites sites;

    @Inject
    Doors doors;

    @Inject
    Availability availability;

    @Inject
    TouchedBookings touched;

    @Inject
    AuditTrail audit;

    @Inject
    Event<BookingsTouched> events;

    @Inject
    Clock clock;

    /** The site takes no new parcels from now on. Closing a closed site changes the reason only. */
    @RolesAllowed({"sites:write", "DELIVERY_OPERATOR"})
    public List<AffectedBooking> close(UUID siteId, String reason) {
        Site site = lock(siteId);
        boolean news = site.close(clock.instant(), reason);
        doors.setSiteClosed(siteId, true);
        note("site.closed", site, reason);
        List<AffectedBooking> affected = learnAndList(site);
        if (news && !affected.isEmpty()) {
            events.fire(new BookingsTouched(siteId, site.facts().name(), reason, affected));
        }
        return affected;
    }

    @RolesAllowed({"sites:write", "DELIVERY_OPERATOR"})
    public List<AffectedBooking> open(UUID siteId, String reason) {
        Site site = lock(siteId);
        site.open(clock.instant());
        doors.setSiteClosed(siteId, false);
        note("site.opened", site, reason);
        return learnAndList(site);
    }

    /** @throws RuleBroken {@code UNKNOWN_SITE, UNKNOWN_COMPARTMENT} */
    @RolesAllowed({"sites:write", "DELIVERY_OPERATOR"})
    public List<AffectedBooking> markOutOfOrder(UUID siteId, String number, String reason) {
        Door door = change(siteId, number, known -> doors.markOutOfOrder(known, clock.instant(), reason));
        noteDoor("door.out-of-order", door, reason);
        List<AffectedBooking> affected = touched.ofDoor(door.id(), clock.instant());
        if (!affected.isEmpty()) {
            String name = sites.find(siteId).map(site -> site.facts().name()).orElse("");
            events.fire(new BookingsTouched(siteId, name, reason, affected));
        }
        return affected;
    }

    @RolesAllowed({"sites:write", "DELIVERY_OPERATOR"})
    public List<AffectedBooking> markInOrder(UUID siteId, String number, String reason) {
        Door door = change(siteId, number, doors::markInOrder);
        noteDoor("door.in-order", door, reason);
        return touched.ofDoor(door.id(), clock.instant());
    }

    /**
     * What is known of a door's strength and place.
     *
     * @param maxWeightG grams, null when unknown
     * @param floorHeightMm height of the door's lower edge above the floor in millimetres, null when unknown
     */
    @RolesAllowed("DELIVERY_OPERATOR")
    public void describeDoor(
            UUID siteId, String number, Optional<Integer> maxWeightG, Optional<Integer> floorHeightMm) {
        Door door = change(
                siteId, number, known -> doors.describe(known, maxWeightG.orElse(null), floorHeightMm.orElse(null)));
        audit.record(AuditEntry.of("door.described", "door", door.id().toString())
                .detail("maxWeightG", maxWeightG.map(String::valueOf).orElse("unknown"))
                .detail("floorHeightMm", floorHeightMm.map(String::valueOf).orElse("unknown")));
    }

    private interface Change {
        boolean tryOn(Door known);
    }

    private Door change(UUID siteId, String number, Change change) {
        for (int i = 0; i < TRIES; i++) {
            Door known = doorOf(siteId, number);
            if (change.tryOn(known)) {
                Door next = doorOf(siteId, number);
                availability.learnAtCommit(next);
                return next;
            }
        }
        throw new RuleBroken(DeliveryRule.BUSY);
    }

    private Door doorOf(UUID siteId, String number) {
        List<Door> all = doors.ofSite(siteId);
        if (all.isEmpty()) {
            throw new RuleBroken(DeliveryRule.UNKNOWN_SITE);
        }
        return all.stream()
                .filter(door -> door.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(DeliveryRule.UNKNOWN_COMPARTMENT));
    }

    private Site lock(UUID siteId) {
        return sites.lock(siteId).orElseThrow(() -> new RuleBroken(DeliveryRule.UNKNOWN_SITE));
    }

    private List<AffectedBooking> learnAndList(Site site) {
        sites.flush();
        doors.ofSite(site.id()).forEach(availability::learnAtCommit);
        availability.learnSiteAtCommit(site.card());
        return touched.ofSite(site.id(), clock.instant());
    }

    private void note(String action, Site site, String reason) {
        audit.record(AuditEntry.of(action, "site", site.id().toString()).reason(reason));
    }

    private void noteDoor(String action, Door door, String reason) {
        audit.record(AuditEntry.of(action, "door", door.id().toString())
                .reason(reason)
                .detail("site", door.siteId().toString())
                .detail("number", door.number()));
    }
}
