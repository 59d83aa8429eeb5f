package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * The moves of a booking's life: renewed, confirmed, cancelled, run out. Each move changes the door first and the booking
 * second, so that two moves of one door meet at the door's row and never wait for each other in a ring.
 */
@ApplicationScoped
public class BookingMoves {

    private static final int TRIES = 10;

    @Inject
    Doors doors;

    @Inject
    Bookings bookings;

    @Inject
    Availability availability;

    @Inject
    HoldTerm term;

    @Inject
    BookingTrail trail;

    @Inject
    Recipients recipients;

    @Inject
    Clock clock;

    public BookedDoor renew(Booking known) {
        return move(known, "booking.renewed", (booking, now) -> {
            requireHeld(booking, now);
            if (booking.renewed()) {
                throw new RuleBroken(DeliveryRule.ALREADY_RENEWED);
            }
            return Optional.of(booking.renewedUntil(term.from(now)));
        });
    }

    public BookedDoor confirm(Booking known) {
        return move(known, "booking.confirmed", (booking, now) -> {
            if (booking.state() == BookingState.CONFIRMED) {
                return Optional.empty();
            }
            requireHeld(booking, now);
            return Optional.of(booking.confirmedAt(now));
        });
    }

    public BookedDoor cancel(Booking known, String reason) {
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

    /** Gives a hold back, and leaves a booking in any other state as it is. */
    public BookedDoor giveBack(Booking known, String reason) {
        return move(
                known,
                "booking.cancelled",
                reason,
                (booking, now) -> booking.stateAt(now) == BookingState.HELD
                        ? Optional.of(booking.endedAs(BookingState.CANCELLED, now))
                        : Optional.empty());
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

    /** Ends a live booking to make room for another. @throws RuleBroken {@code BUSY} when somebody else is moving it */
    void end(Booking booking, BookingState end, String reason) {
        Instant now = clock.instant();
        Booking next = booking.endedAs(end, now);
        Door door = doorOf(booking);
        if (!takeEffect(booking, next, door)) {
            throw new RuleBroken(DeliveryRule.BUSY);
        }
        trail.note("booking." + end.name().toLowerCase(Locale.ROOT), next, door, reason);
    }

    /** The door was just taken by another claim; what it carried had run out. */
    void endRunOutHoldOf(Door before, Instant now) {
        if (before.occupant() == null) {
            return;
        }
        Booking old = bookings.find(before.occupant()).orElseThrow();
        Booking expired = old.endedAs(BookingState.EXPIRED, now);
        if (old.state() != BookingState.HELD || !bookings.change(old, expired)) {
            throw new RuleBroken(DeliveryRule.BUSY);
        }
        trail.note("booking.expired", expired, before, null);
    }

    @FunctionalInterface
    private interface Step {
        /** @return the next state, or nothing when there is nothing left to do */
        Optional<Booking> from(Booking booking, Instant now);
    }

    private BookedDoor move(Booking known, String action, Step step) {
        return move(known, action, null, step);
    }

    private BookedDoor move(Booking known, String action, @Nullable String reason, Step step) {
        Booking booking = known;
        for (int i = 0; i < TRIES; i++) {
            Instant now = clock.instant();
            Optional<Booking> next = step.from(booking, now);
            Door door = i == 0 ? rememberedDoorOf(booking) : doorOf(booking);
            if (next.isEmpty()) {
                return new BookedDoor(booking, door);
            }
            if (takeEffect(booking, next.get(), door)) {
                recipients.follow(booking, next.get());
                trail.note(action, next.get(), door, reason);
                return new BookedDoor(next.get(), door);
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

    private static void requireHeld(Booking booking, Instant now) {
        if (booking.stateAt(now) == BookingState.EXPIRED) {
            throw new RuleBroken(DeliveryRule.HOLD_EXPIRED);
        }
        if (booking.state() != BookingState.HELD) {
            throw new RuleBroken(DeliveryRule.WRONG_STATE);
        }
    }
}
