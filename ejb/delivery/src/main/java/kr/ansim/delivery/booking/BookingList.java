package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.BookingFilter;
import kr.ansim.delivery.BookingPage;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.BookingSummary;
import kr.ansim.delivery.FindBookings;
import kr.ansim.delivery.availability.SiteBook;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Lists bookings for staff, newest first. Each question reads along one index, however many bookings there are. */
@ApplicationScoped
public class BookingList {

    private static final String SELECT =
            "SELECT b.id, b.order_no, b.site_id, s.name AS site_name, c.number, b.state, b.held_at, b.held_until,"
                    + " c.out_of_order_at, c.site_closed FROM delivery_booking b"
                    + " JOIN delivery_compartment c ON c.id = b.compartment_id"
                    + " JOIN delivery_site s ON s.id = b.site_id WHERE ";

    private static final Comparator<BookingSummary> NEWEST = Comparator.comparing(BookingSummary::heldAt)
            .thenComparing(BookingSummary::id)
            .reversed();

    @Inject
    Statements statements;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    public BookingPage find(FindBookings query) {
        if (!query.text().isBlank()) {
            return new BookingPage(named(query), null);
        }
        List<BookingSummary> found = new ArrayList<>(
                switch (query.show()) {
                    case ALL -> latest(query);
                    case TOUCHED -> touched(query);
                    case HELD, CONFIRMED, CANCELLED, EXPIRED -> inState(query);
                });
        if (found.size() <= query.limit()) {
            return new BookingPage(found, null);
        }
        List<BookingSummary> rows = List.copyOf(found.subList(0, query.limit()));
        return new BookingPage(rows, rows.get(rows.size() - 1).id());
    }

    private List<BookingSummary> named(FindBookings query) {
        String text = query.text().strip();
        List<BookingSummary> found = new ArrayList<>(list(
                "b.order_no LIKE ? ESCAPE '!' ORDER BY b.order_no, b.held_at DESC LIMIT ?",
                beginsWith(text),
                query.limit()));
        IdPrefix.of(text)
                .ifPresent(ids -> found.addAll(list(
                        "b.id >= ? AND b.id <= ? ORDER BY b.id DESC LIMIT ?", ids.first(), ids.last(), query.limit())));
        return found.stream()
                .filter(booking -> shows(query.show(), booking))
                .distinct()
                .sorted(NEWEST)
                .limit(query.limit())
                .toList();
    }

    private static boolean shows(BookingFilter filter, BookingSummary booking) {
        return switch (filter) {
            case ALL -> true;
            case TOUCHED -> booking.touched();
            case HELD, CONFIRMED, CANCELLED, EXPIRED -> booking.state().name().equals(filter.name());
        };
    }

    private List<BookingSummary> latest(FindBookings query) {
        UUID before = query.before();
        return before == null
                ? list("1 = 1 ORDER BY b.id DESC LIMIT ?", query.limit() + 1)
                : list("b.id < ? ORDER BY b.id DESC LIMIT ?", before, query.limit() + 1);
    }

    private List<BookingSummary> touched(FindBookings query) {
        UUID before = query.before();
        return ofIds(sites.touchedBookings().stream()
                .filter(id -> before == null || id.compareTo(before) < 0)
                .limit(query.limit() + 1L)
                .toList());
    }

    private List<BookingSummary> ofIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = "?" + ", ?".repeat(ids.size() - 1);
        return list("b.id IN (" + places + ") ORDER BY b.id DESC", ids.toArray());
    }

    private List<BookingSummary> inState(FindBookings query) {
        StringBuilder sql = new StringBuilder("b.state = ?");
        List<@Nullable Object> values = new ArrayList<>(List.of(query.show().name()));
        if (query.show() == BookingFilter.HELD) {
            sql.append(" AND b.held_until > ?");
            values.add(clock.instant());
        }
        UUID before = query.before();
        if (before != null) {
            heldUntil(before).ifPresent(until -> {
                sql.append(" AND b.held_until <= ? AND (b.held_until < ? OR b.id < ?)");
                values.addAll(List.of(until, until, before));
            });
        }
        values.add(query.limit() + 1);
        return list(sql + " ORDER BY b.held_until DESC, b.id DESC LIMIT ?", values.toArray());
    }

    private Optional<Instant> heldUntil(UUID booking) {
        return statements.find(
                "SELECT held_until FROM delivery_booking WHERE id = ?", row -> row.instant("held_until"), booking);
    }

    private List<BookingSummary> list(String condition, @Nullable Object... values) {
        Instant now = clock.instant();
        return statements.list(SELECT + condition, row -> read(row, now), values);
    }

    private static String beginsWith(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static BookingSummary read(Row row, Instant now) throws SQLException {
        Instant heldUntil = row.instant("held_until");
        BookingState written = BookingState.valueOf(row.string("state"));
        BookingState state = written == BookingState.HELD && !heldUntil.isAfter(now) ? BookingState.EXPIRED : written;
        boolean outOfUse = row.instantOrNull("out_of_order_at") != null || row.bool("site_closed");
        return new BookingSummary(
                row.uuid("id"),
                row.string("order_no"),
                row.uuid("site_id"),
                row.string("site_name"),
                row.string("number"),
                state,
                row.instant("held_at"),
                heldUntil,
                outOfUse && state.isLive());
    }
}
