package kr.ansim.delivery.booking;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.delivery.site.SiteCard;
import kr.ansim.kernel.RuleBroken;

/**
 * Breaks the taking of doors on purpose, at sites whose name begins with the name of a mistake; anywhere else it takes them
 * as the product does. A test packs it into a copy of the WAR to see whether its history is rejected.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class BrokenDoorClaims extends DoorClaims {

    @Inject
    ClaimWithoutLock withoutLock;

    @Inject
    ClaimByCheckThenInsert checkThenInsert;

    @Inject
    ClaimSkippingLocked skippingLocked;

    @Inject
    Availability availability;

    @Inject
    Doors doors;

    /** One wrong way to find and take a door that a booking wants. */
    interface Mistake {

        /** @param fitting doors as the database had them a moment ago, smallest first */
        Optional<Taken> take(List<Door> fitting, UUID booking, Instant now, Instant until);
    }

    record Taken(Door before, Door after) {}

    public static Class<?>[] classes() {
        return new Class<?>[] {
            BrokenDoorClaims.class,
            Mistake.class,
            Taken.class,
            ClaimWithoutLock.class,
            ClaimByCheckThenInsert.class,
            ClaimSkippingLocked.class
        };
    }

    @Override
    public Claim claim(UUID siteId, Parcel parcel, UUID booking, Instant now, Instant until) {
        String name = availability.site(siteId).map(SiteCard::name).orElse("");
        if (name.startsWith("no-lock")) {
            return claim(withoutLock, siteId, parcel, booking, now, until);
        }
        if (name.startsWith("check-then-insert")) {
            return claim(checkThenInsert, siteId, parcel, booking, now, until);
        }
        if (name.startsWith("skip-locked")) {
            return claim(skippingLocked, siteId, parcel, booking, now, until);
        }
        return super.claim(siteId, parcel, booking, now, until);
    }

    private Claim claim(Mistake mistake, UUID siteId, Parcel parcel, UUID booking, Instant now, Instant until) {
        List<Door> present = doors.ofSite(siteId);
        List<Door> fitting = present.stream()
                .filter(door -> door.holds(parcel))
                .sorted(Door.SMALLEST_FIRST)
                .toList();
        if (fitting.isEmpty()) {
            throw new RuleBroken(DeliveryRule.PARCEL_TOO_LARGE);
        }
        if (present.get(0).siteClosed()) {
            throw new RuleBroken(DeliveryRule.SITE_CLOSED);
        }
        Taken taken =
                mistake.take(fitting, booking, now, until).orElseThrow(() -> new RuleBroken(DeliveryRule.LOCKER_FULL));
        availability.learnAtCommit(taken.after());
        return new Claim(taken.before(), taken.after(), fitting.get(0).type().size());
    }
}
