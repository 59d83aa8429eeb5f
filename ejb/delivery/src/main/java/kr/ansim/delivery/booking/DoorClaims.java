package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.kernel.RuleBroken;

/**
 * Finds a door for a parcel and takes it. A door is taken by changing its row from exactly the version we know, so two
 * claims of one door can't both succeed, on any number of nodes.
 *
 * <p>The first tries use what this node has in memory and only the smallest fitting size. Before a larger door is given
 * or "full" is said, the database is asked, and asked again as long as a door changed under our hands: "full" is only
 * said when every fitting door was taken, closed or broken at some moment of this call.
 */
@ApplicationScoped
public class DoorClaims {

    private static final int PASSES = 25;

    @Inject
    Availability availability;

    @Inject
    Doors doors;

    /** @param before the door as it was, with the run-out hold it may still carry */
    public record Claim(Door before, Door after, LockerSize smallestFitting) {}

    /**
     * Must be called before the running transaction changes any other door.
     *
     * @throws RuleBroken with {@code UNKNOWN_SITE, PARCEL_TOO_LARGE, SITE_CLOSED, LOCKER_FULL} or {@code BUSY}
     */
    public Claim claim(UUID siteId, Parcel parcel, UUID booking, Instant now, Instant until) {
        List<Door> remembered = fitting(availability.doorsOf(siteId), parcel);
        if (!remembered.isEmpty()) {
            LockerSize smallest = remembered.get(0).type().size();
            List<Door> smallestDoors = ofSize(remembered, smallest);
            Optional<Claim> quick = new Attempt(booking, now, until, smallest).tryEach(smallestDoors, false);
            if (quick.isPresent()) {
                return quick.get();
            }
        }
        return claimByDatabase(siteId, parcel, booking, now, until);
    }

    private Claim claimByDatabase(UUID siteId, Parcel parcel, UUID booking, Instant now, Instant until) {
        for (int pass = 0; pass < PASSES; pass++) {
            List<Door> present = doors.ofSite(siteId);
            present.forEach(availability::learn);
            List<Door> fitting = fitting(present, parcel);
            refuseWhatNeverFits(siteId, present, fitting);
            LockerSize smallest = fitting.get(0).type().size();
            Attempt attempt = new Attempt(booking, now, until, smallest);
            for (LockerSize size : LockerSize.values()) {
                List<Door> sameSize = ofSize(fitting, size);
                Optional<Claim> claim = attempt.tryEach(sameSize, false).or(() -> attempt.tryEach(sameSize, true));
                if (claim.isPresent()) {
                    return claim.get();
                }
                if (attempt.wasOvertaken()) {
                    break;
                }
            }
            if (!attempt.wasOvertaken()) {
                throw new RuleBroken(DeliveryRule.LOCKER_FULL);
            }
        }
        throw new RuleBroken(DeliveryRule.BUSY);
    }

    private void refuseWhatNeverFits(UUID siteId, List<Door> present, List<Door> fitting) {
        if (present.isEmpty() && availability.site(siteId).isEmpty()) {
            throw RuleBroken.at("pickupPointId", DeliveryRule.UNKNOWN_SITE);
        }
        if (fitting.isEmpty()) {
            throw RuleBroken.at("parcel", DeliveryRule.PARCEL_TOO_LARGE);
        }
        if (present.get(0).siteClosed()) {
            throw new RuleBroken(DeliveryRule.SITE_CLOSED);
        }
    }

    private static List<Door> fitting(List<Door> doors, Parcel parcel) {
        return doors.stream()
                .filter(door -> !door.retired() && door.holds(parcel))
                .sorted(Door.SMALLEST_FIRST)
                .toList();
    }

    private static List<Door> ofSize(List<Door> doors, LockerSize size) {
        return doors.stream().filter(door -> door.type().size() == size).toList();
    }

    /** One pass over some doors for one booking. */
    private final class Attempt {
        private final UUID booking;
        private final Instant now;
        private final Instant until;
        private final LockerSize smallest;
        private boolean overtaken;

        Attempt(UUID booking, Instant now, Instant until, LockerSize smallest) {
            this.booking = booking;
            this.now = now;
            this.until = until;
            this.smallest = smallest;
        }

        /** Whether a door that looked free was no longer as we knew it. */
        boolean wasOvertaken() {
            return overtaken;
        }

        /** @param evenIfWanted also doors that another call of this node is trying, waiting for its end */
        Optional<Claim> tryEach(List<Door> candidates, boolean evenIfWanted) {
            for (Door door : candidates) {
                if (!door.isFreeAt(now) || !(availability.startClaim(door) || evenIfWanted)) {
                    continue;
                }
                Door held = door.heldBy(booking, until);
                if (doors.occupy(door, held)) {
                    availability.learnAtCommit(held);
                    return Optional.of(new Claim(door, held, smallest));
                }
                overtaken = true;
            }
            return Optional.empty();
        }
    }
}
