package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The moves of a booking's life: held, renewed, confirmed, cancelled, run out. Each move changes the door first and the
 * booking second, so that two moves of one door meet at the door's row and never wait for each other in a ring.
 */
@ApplicationScoped
public class BookingDesk {

    private static final int TRIES = 10;

    @Inject
    DoorClaims claims;

    @Inject
    Doors doors;

    @Inject
    Bookings bookings;

    @Inject
    Availability availability;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.booking.hold", defaultValue = "PT10M")
    Duration holdTime;

    /** A booking with the door it has. */
    public record Move(Booking booking, Door door) {}

    public Move hold(HoldOrder order) {
        Instant now = clock.instant();
        UUID id = Ids.next();
        Instant until = now.plus(holdTime);
        DoorClaims.Claim claim = claim(order, id, now, until);
        endRunOutHoldOf(claim.before(), now);
        if (order.checkoutId() != null) {
            giveBackHoldOf(order);
        }
        Booking booking = new Booking(
                id,
                order.shopId(),
                order.orderNo(),
                order.siteId(),
                claim.after().id(),
                order.checkoutId(),
                BookingState.HELD,
                order.parcel(),
                claim.smallestFitting(),
                order.recipient(),
                now,
                until,
                false,
                null,
                null,
                1);
        addUnlessOrderIsBooked(booking, now);
        note("booking.held", booking, claim.after(), null);
        return new Move(booking, claim.after());
    }

    private DoorClaims.Claim claim(HoldOrder order, UUID id, Instant now, Instant until) {
        try {
            return claims.claim(order.siteId(), order.parcel(), id, now, until);
        } catch (RuleBroken refused) {
            if (refused.code() == DeliveryRule.LOCKER_FULL && order.checkoutId() == null && isBooked(order, now)) {
                throw new RuleBroken(DeliveryRule.ORDER_ALREADY_BOOKED);
            }
            throw refused;
        }
    }

    /** A shop that asks twice has often taken the last door itself: "full" would send it elsewhere for nothing. */
    private boolean isBooked(HoldOrder order, Instant now) {
        return bookings.liveOfOrder(order.shopId(), order.orderNo())
                .filter(live -> !live.hasRunOutAt(now))
                .isPresent();
    }

    /** A customer who picks another locker, even in a second window, gives the first one back. */
    private void giveBackHoldOf(HoldOrder order) {
        bookings.liveOfOrder(order.shopId(), order.orderNo())
                .filter(live -> live.state() == BookingState.HELD && live.checkoutId() != null)
                .ifPresent(live -> end(live, BookingState.CANCELLED, "another locker chosen"));
    }

    public Move renew(Booking known) {
        return move(known, "booking.renewed", (booking, now) -> {
            requireHeld(booking, now);
            if (booking.renewed()) {
                throw new RuleBroken(DeliveryRule.ALREADY_RENEWED);
            }
            return Optional.of(booking.renewedUntil(now.plus(holdTime)));
        });
    }

    public Move confirm(Booking known) {
        return move(known, "booking.confirmed", (booking, now) -> {
            if (booking.state() == BookingState.CONFIRMED) {
                return Optional.empty();
            }
            requireHeld(booking, now);
            return Optional.of(booking.confirmedAt(now));
        });
    }

    public Move cancel(Booking known, String reason) {
        return move(known, "booking.cancelled", reason, (booking, now) -> {
            if (booking.state() == BookingState.CANCELLED) {
                return Optional.empty();
            }
            if (booking.stateAt(now) == BookingState.EXPIRED) {
                throw new RuleBroken(DeliveryRule.HOLD_EXPIRED);
            }
            return Optional.of(booking.endedAs(BookingState.CANCELLED, now));
        });
    }

    /** Tidies a hold that has run out; does nothing when somebody was faster. */
    public void expire(Booking known) {
        move(
                known,
                "booking.expired",
                (booking, now) -> booking.hasRunOutAt(now)
                        ? Optional.of(booking.endedAs(BookingState.EXPIRED, now))
                        : Optional.empty());
    }

    @FunctionalInterface
    private interface Step {
        /** @return the next state, or nothing when there is nothing left to do */
        Optional<Booking> from(Booking booking, Instant now);
    }

    private Move move(Booking known, String action, Step step) {
        return move(known, action, null, step);
    }

    private Move move(Booking known, String action, @Nullable String reason, Step step) {
        Booking booking = known;
        for (int i = 0; i < TRIES; i++) {
            Instant now = clock.instant();
            Optional<Booking> next = step.from(booking, now);
            Door door = i == 0 ? rememberedDoorOf(booking) : doorOf(booking);
            if (next.isEmpty()) {
                return new Move(booking, door);
            }
            if (takeEffect(booking, next.get(), door)) {
                note(action, next.get(), door, reason);
                return new Move(next.get(), door);
            }
            booking = bookings.find(known.id()).orElseThrow();
        }
        throw new RuleBroken(DeliveryRule.BUSY);
    }

    /** @return false when door or booking is no longer as known; then nothing has been changed for good */
    private boolean takeEffect(Booking known, Booking next, Door door) {
        if (!known.id().equals(door.occupant())) {
            return false;
        }
        Door after = switch (next.state()) {
            case HELD -> door.heldBy(next.id(), next.heldUntil());
            case CONFIRMED -> door.confirmed();
            case CANCELLED, EXPIRED -> door.released();
        };
        if (!doors.occupy(door, after)) {
            return false;
        }
        availability.learnAtCommit(after);
        if (!bookings.change(known, next)) {
            // The door said we have it, so only a caller with an outdated booking gets here: undo the door's change
            // too.
            throw new RuleBroken(DeliveryRule.BUSY);
        }
        return true;
    }

    private void end(Booking booking, BookingState end, String reason) {
        Instant now = clock.instant();
        Booking next = booking.endedAs(end, now);
        Door door = doorOf(booking);
        if (!takeEffect(booking, next, door)) {
            throw new RuleBroken(DeliveryRule.BUSY);
        }
        note("booking." + end.name().toLowerCase(java.util.Locale.ROOT), next, door, reason);
    }

    /** Memory saves a query here: were it outdated, the change by version would fail and we would ask the database. */
    private Door rememberedDoorOf(Booking booking) {
        return availability.doorsOf(booking.siteId()).stream()
                .filter(door -> booking.id().equals(door.occupant()))
                .findFirst()
                .orElseGet(() -> doorOf(booking));
    }

    private Door doorOf(Booking booking) {
        return doors.find(booking.doorId()).orElseThrow();
    }

    private void endRunOutHoldOf(Door before, Instant now) {
        if (before.occupant() == null) {
            return;
        }
        Booking old = bookings.find(before.occupant()).orElseThrow();
        Booking expired = old.endedAs(BookingState.EXPIRED, now);
        if (old.state() != BookingState.HELD || !bookings.change(old, expired)) {
            throw new RuleBroken(DeliveryRule.BUSY);
        }
        note("booking.expired", expired, before, null);
    }

    private void addUnlessOrderIsBooked(Booking booking, Instant now) {
        try {
            bookings.add(booking);
        } catch (DuplicateKey duplicate) {
            Booking live = bookings.liveOfOrder(booking.shopId(), booking.orderNo())
                    .filter(other -> other.hasRunOutAt(now))
                    .orElseThrow(() -> new RuleBroken(DeliveryRule.ORDER_ALREADY_BOOKED));
            end(live, BookingState.EXPIRED, "run out");
            bookings.add(booking);
        }
    }

    private static void requireHeld(Booking booking, Instant now) {
        if (booking.stateAt(now) == BookingState.EXPIRED) {
            throw new RuleBroken(DeliveryRule.HOLD_EXPIRED);
        }
        if (booking.state() != BookingState.HELD) {
            throw new RuleBroken(DeliveryRule.WRONG_STATE);
        }
    }

    private void note(String action, Booking booking, Door door, @Nullable String reason) {
        audit.record(AuditEntry.of(action, "booking", booking.id().toString())
                .revision(booking.version())
                .reason(reason)
                .detail("order", booking.orderNo())
                .detail("site", booking.siteId().toString())
                .detail("door", door.number())
                .detail("until", booking.heldUntil().toString()));
    }
}
