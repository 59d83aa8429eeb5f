package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.DoorDetails;
import kr.ansim.delivery.LockerEvent;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What happened at a door or a site: the steps of its bookings, and what staff did to it by the audit trail. */
@ApplicationScoped
public class LockerLog {

    private static final int BOOKINGS = 15;
    private static final int TOLD = 30;
    private static final int STEPS = 100;
    private static final Duration RECENT = Duration.ofDays(30);
    private static final Comparator<LockerEvent> NEWEST =
            Comparator.comparing(LockerEvent::at).reversed();

    private static final String SELECT = "SELECT b.id, b.order_no, c.number, b.state, b.held_at, b.held_until,"
            + " b.confirmed_at, b.ended_at FROM delivery_compartment c"
            + " JOIN delivery_booking b ON b.compartment_id = c.id WHERE ";

    @Inject
    Statements statements;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private record Life(
            UUID id,
            String orderNo,
            String door,
            BookingState state,
            Instant heldAt,
            Instant heldUntil,
            @Nullable Instant confirmedAt,
            @Nullable Instant endedAt) {

        static Life read(Row row) throws SQLException {
            return new Life(
                    row.uuid("id"),
                    row.string("order_no"),
                    row.string("number"),
                    BookingState.valueOf(row.string("state")),
                    row.instant("held_at"),
                    row.instant("held_until"),
                    row.instantOrNull("confirmed_at"),
                    row.instantOrNull("ended_at"));
        }

        Stream<LockerEvent> events(Instant now) {
            List<LockerEvent> events = new ArrayList<>(3);
            events.add(event("held", heldAt));
            if (confirmedAt != null) {
                events.add(event("confirmed", confirmedAt));
            }
            if (endedAt != null) {
                events.add(event(state.name().toLowerCase(Locale.ROOT), endedAt));
            } else if (state == BookingState.HELD && !heldUntil.isAfter(now)) {
                events.add(event("expired", heldUntil));
            }
            return events.stream();
        }

        private LockerEvent event(String step, Instant at) {
            return new LockerEvent(at, "booking." + step, door, id, orderNo, null, null);
        }
    }

    /** The latest of one door, newest first. */
    public List<LockerEvent> ofDoor(UUID doorId, String number) {
        List<Life> lives =
                statements.list(SELECT + "c.id = ? ORDER BY b.held_at DESC LIMIT " + BOOKINGS, Life::read, doorId);
        return merged(lives, told("door", doorId, number));
    }

    /** The latest of one site, newest first; of its defects only those that are not mended. */
    public List<LockerEvent> ofSite(UUID siteId, List<DoorDetails> doors) {
        List<Life> lives = statements.list(
                SELECT + "c.site_id = ? AND b.held_at > ? ORDER BY b.held_at DESC LIMIT " + BOOKINGS,
                Life::read,
                siteId,
                clock.instant().minus(RECENT));
        Stream<LockerEvent> defects = doors.stream().flatMap(LockerLog::defect);
        return merged(lives, Stream.concat(told("site", siteId, null), defects));
    }

    /** What the audit trail says of one booking, with the looks at its recipient, newest first. */
    public List<LockerEvent> ofBooking(Booking booking) {
        Stream<AuditRecord> steps = trail.latest("booking", booking.id().toString(), STEPS).stream();
        Stream<AuditRecord> looks =
                trail.latest("personal-data", booking.recipient().toString(), STEPS).stream();
        return Stream.concat(steps, looks)
                .map(record -> event(record, record.details().get("door")))
                .sorted(NEWEST)
                .toList();
    }

    private List<LockerEvent> merged(List<Life> lives, Stream<LockerEvent> others) {
        Instant now = clock.instant();
        return Stream.concat(lives.stream().flatMap(life -> life.events(now)), others)
                .sorted(NEWEST)
                .toList();
    }

    private Stream<LockerEvent> told(String subject, UUID id, @Nullable String number) {
        return trail.latest(subject, id.toString(), TOLD).stream().map(record -> event(record, number));
    }

    private static LockerEvent event(AuditRecord record, @Nullable String number) {
        return new LockerEvent(record.at(), record.action(), number, null, null, record.actor(), record.reason());
    }

    private static Stream<LockerEvent> defect(DoorDetails door) {
        Instant since = door.since();
        return door.reason() == null || since == null
                ? Stream.empty()
                : Stream.of(
                        new LockerEvent(since, "door.out-of-order", door.number(), null, null, null, door.reason()));
    }
}
